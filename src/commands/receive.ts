import { appendFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteSettings } from '#integrations/siteSettings.ts';
import { dayInLondon } from '#base/dates/dayInLondon.ts';
import { longestMessage, readMessage } from '#formats/readMessage.ts';
import { runCommand } from '#commands/runCommand.ts';

/** Every letter may take twelve bytes when a form sends it. */
const mostBytes = longestMessage * 12 + 1000;

/** How many messages are taken in a minute, from everybody together: who sends them is not looked at. */
const mostPerMinute = 20;

/**
 * A reference for whoever runs the form: takes a message about a page, keeps the message and the day, and nothing else: no address of the
 * sender, no header, no cookie. Answers in plain words, as a page that needs no script.
 *
 * @param file where each message is added, one line of JSON each
 * @param today gives the day, as YYYY-MM-DD
 */
export function receiver(file: string, today: () => string, now: () => number = Date.now): Server {
  let taken: number[] = [];
  return createServer((request, response) => {
    void answer(request, response).catch(() => {
      say(response, 500, ['That did not work. Your message was not kept. Please send an email instead.']);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request);
    const body = refused === undefined ? await readBody(request) : undefined;
    const tooLong = { status: 413, lines: [`Your message is too long. Write less than ${longestMessage} letters.`] };
    const { status, lines } = refused ?? (body === undefined ? tooLong : await take(body));
    say(response, status, lines);
  }

  /** Why a request is not even read. */
  function refusal({ method, headers }: IncomingMessage): Answer | undefined {
    if (method !== 'POST') return { status: 405, lines: ['Write on the page that you want to tell us about.'] };
    if (headers['content-type']?.split(';')[0] !== 'application/x-www-form-urlencoded') {
      return { status: 415, lines: ['This is not a form of this site.'] };
    }
    taken = taken.filter((moment) => moment > now() - 60_000);
    return taken.length < mostPerMinute
      ? undefined
      : { status: 429, lines: ['Too many messages came at once. Try again in a minute.'] };
  }

  async function take(body: string): Promise<Answer> {
    const read = readMessage(body);
    if ('problems' in read) return { status: 422, lines: read.problems };
    taken.push(now());
    await appendFile(file, `${JSON.stringify({ on: today(), ...read.message })}\n`);
    return { status: 200, lines: ['Thank you. Your message was kept, and nothing else.'] };
  }
}

/** What is said back. None of its lines holds anything that was sent. */
interface Answer {
  status: number;
  lines: readonly string[];
}

/** The body, or undefined as soon as it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, lines: readonly string[]): void {
  const title = status === 200 ? 'Your message' : 'Your message was not sent';
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Go back with your browser’s own button.</p></main></body></html>`,
  );
}

function main(): void {
  const { port = 8787 } = siteSettings();
  const server = receiver(process.env['MESSAGES_FILE'] ?? 'messages.jsonl', () => dayInLondon(new Date()));
  server.listen(port, () => {
    console.log(`Takes messages at http://localhost:${(server.address() as AddressInfo).port}/`);
  });
}

if (import.meta.main) await runCommand(main);
