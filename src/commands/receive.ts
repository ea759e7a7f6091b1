import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSettings } from '#integrations/siteSettings.ts';
import { wholeAddress } from '#base/basePath.ts';
import { dayInLondon } from '#base/dates/dayInLondon.ts';
import { fill } from '#base/text/fill.ts';
import { askAgain, messageStyle, sayOfMessage, type MessageWords } from '#formats/messagePage.ts';
import { longestMessage, readMessage } from '#formats/readMessage.ts';
import { pageText } from '#schemas/pageTexts.ts';
import { runCommand } from '#commands/runCommand.ts';

/** Every letter may take twelve bytes when a form sends it. */
const mostBytes = longestMessage * 12 + 1000;

/** How many messages are taken in a minute, from everybody together: who sends them is not looked at. */
const mostPerMinute = 20;

/** Nothing may run or load, and the one style is ours. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(messageStyle).digest('base64')}'; form-action 'self'; frame-ancestors 'none'`;

/** Where a receiver keeps what comes, and for which site. */
export interface ReceiverSettings {
  /** Where each message is added, one line of JSON each. */
  readonly file: string;
  /** The address of the site, with a slash at its end: where the way back leads. */
  readonly site: string;
  readonly words: MessageWords;
  /** Gives the day, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly now?: () => number;
}

/**
 * A reference for whoever runs the form: takes a message about a page, keeps the message and the day, and nothing else: no address of the
 * sender, no header, no cookie. Answers in plain words, as a page that needs no script and leads back; what is wrong is said beside its
 * field and at the top, and what was written is still there.
 */
export function receiver({ file, site, words, today, now = Date.now }: ReceiverSettings): Server {
  const { answer: says, form } = words;
  let taken: number[] = [];
  return createServer((request, response) => {
    void answer(request, response).catch(() => {
      say(response, refuse(500, says.failed));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request);
    const body = refused === undefined ? await readBody(request) : undefined;
    const tooLong = refuse(413, fill(form.tooLong, { most: longestMessage.toLocaleString('en-GB') }));
    say(response, refused ?? (body === undefined ? tooLong : await take(body)));
  }

  /** Why a request is not even read. */
  function refusal({ method, headers }: IncomingMessage): Answer | undefined {
    if (method !== 'POST') return refuse(405, says.elsewhere);
    if (headers['content-type']?.split(';')[0] !== 'application/x-www-form-urlencoded')
      return refuse(415, says.notOurs);
    taken = taken.filter((moment) => moment > now() - 60_000);
    return taken.length < mostPerMinute ? undefined : refuse(429, says.tooMany);
  }

  function refuse(status: number, line: string): Answer {
    return { status, html: sayOfMessage(words, says.notSentTitle, line) };
  }

  async function take(body: string): Promise<Answer> {
    const read = readMessage(body);
    if ('problems' in read) {
      const { problems, given } = read;
      return { status: 422, html: askAgain(words, problems, given, backTo(given.page)) };
    }
    taken.push(now());
    await appendFile(file, `${JSON.stringify({ on: today(), ...read.message })}\n`);
    return { status: 200, html: sayOfMessage(words, says.sentTitle, says.sent, backTo(read.message.page)) };
  }

  function backTo(page: string | undefined): string | undefined {
    return page === undefined ? undefined : wholeAddress(page, site);
  }
}

/**
 * The words of the form and of its answers, from `src/content/pageTexts.yaml`.
 *
 * @throws if a row is missing, or is not what its schema asks for
 */
export async function messageWords(): Promise<MessageWords> {
  const file = join(import.meta.dirname, '../content/pageTexts.yaml');
  const rows = parse(await readFile(file, 'utf8')) as { id?: unknown }[];
  const rowOf = (id: string) => pageText.parse(rows.find((row) => row.id === id));
  return { form: rowOf('tell-us'), answer: rowOf('message-answer') } as MessageWords;
}

/** What is said back. */
interface Answer {
  status: number;
  html: string;
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

function say(response: ServerResponse, { status, html }: Answer): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
  });
  response.end(html);
}

async function main(): Promise<void> {
  const { port = 8787, origin, basePath } = siteSettings();
  const server = receiver({
    file: process.env['MESSAGES_FILE'] ?? 'messages.jsonl',
    site: `${origin}${basePath}/`,
    words: await messageWords(),
    today: () => dayInLondon(new Date()),
  });
  server.listen(port, () => {
    console.log(`Takes messages at http://localhost:${(server.address() as AddressInfo).port}/`);
  });
}

if (import.meta.main) await runCommand(main);
