import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { clean, fill, ourProject } from '../../bench/benchProjects.ts';
import { staticServer } from '#integrations/server/staticServer.ts';
import { measure, median } from '../../bench/measure.ts';
import { openBrowser } from '../../support/openBrowser.ts';
import { tuned } from '../phrases.ts';
import { otherEngines, otherSites } from './sites.ts';

const root = join(import.meta.dirname, '../../..');
/** As browsers' own tools slow down a computer to be like a phone. */
const slowdown = 4;
/** The most that the first results may cost, in bytes. */
const budget = 120_000;
/** Every so many of the phrases: short and long ones, misspelled ones, places. */
const phrases = tuned.filter((_, place) => place % 7 === 0).map(({ phrase }) => phrase);

interface Visit {
  /** From the submit to the first result on the page. */
  readonly milliseconds: number;
  /** Scripts and index, as sent with gzip: everything but the page, its styles, its font and its pictures. */
  readonly bytes: number;
  /** The same with the page and all it loads. */
  readonly withPage: number;
}

/** A served site that remembers what it sent: whatever asks for it, a page or a worker. */
class CountedSite {
  readonly sent: { readonly path: string; readonly bytes: number }[] = [];
  readonly #server: Server;

  constructor(folder: string) {
    this.#server = staticServer(folder).on('request', (request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/, '');
      const end = response.end.bind(response);
      response.end = ((body?: Buffer | string) => {
        this.sent.push({ path, bytes: body?.length ?? 0 });
        return end(body);
      }) as typeof response.end;
    });
  }

  /** Its origin. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** What belongs to any page: itself, styles, font, pictures. */
const ofPage = /(?:\/|\.(?:css|woff2|svg|png|ico|html|webmanifest))$/;

/** One search in a new browser without a cache. */
async function search(browser: Browser, site: CountedSite, origin: string, phrase: string): Promise<Visit> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = site.sent.length;
  await page.goto(`${origin}/search/?q=${encodeURIComponent(phrase)}`, { waitUntil: 'commit' });
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.hits > li, .hits[data-done], #results ul.also')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const sent = site.sent.slice(before);
  const sum = (list: typeof sent) => list.reduce((total, { bytes }) => total + bytes, 0);
  await context.close();
  if (process.env['DETAIL']) console.log(phrase, sent);
  return { milliseconds, bytes: sum(sent.filter(({ path }) => !ofPage.test(path))), withPage: sum(sent) };
}

/** What a median and a most are of the visits of one engine. */
function rowOf(visits: readonly Visit[], ours: readonly Visit[]) {
  const middle = (list: readonly Visit[], value: (visit: Visit) => number) => median(list.map(value)) ?? Number.NaN;
  const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
  const time = middle(visits, ({ milliseconds }) => milliseconds);
  return {
    'kB, median': kilobytes(middle(visits, ({ bytes }) => bytes)),
    'kB, most': kilobytes(Math.max(...visits.map(({ bytes }) => bytes))),
    'within 120 kB': visits.filter(({ bytes }) => bytes <= budget).length,
    'with the page, median': kilobytes(middle(visits, ({ withPage }) => withPage)),
    'ms, median': Math.round(time),
    'our time is': `${(middle(ours, ({ milliseconds }) => milliseconds) / time).toFixed(2)} of it`,
  };
}

/**
 * `npm run bench:search`: what the first results cost at 300, 3,000 and 10,000 services, beside three other engines
 * over the same pages in the same run. `npm run bench:search -- 300` measures that number only.
 */
async function main(): Promise<void> {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => count > 0);
  const browser = await openBrowser();
  const services = join(root, 'src/content/services');
  const models = (await readdir(services)).sort().map((name) => join(services, name));
  for (const count of asked.length > 0 ? asked : [300, 3000, 10_000]) {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    const project = await ourProject(root, folder);
    await fill(project, models, count);
    await clean(project);
    await measure(project.folder, project.command);
    const site = join(project.folder, 'dist');
    const folders = { 'This site': site, ...(await otherSites(site, root, folder)) };
    const visits: Record<string, Visit[]> = {};
    const running = await Promise.all(
      (['This site', ...otherEngines] as const).map(async (name) => {
        const server = new CountedSite(folders[name]);
        return { name, server, origin: await server.open() };
      }),
    );
    // In turn, so that a busy moment hits them all.
    for (const phrase of phrases) {
      for (const { name, server, origin } of running)
        (visits[name] ??= []).push(await search(browser, server, origin, phrase));
    }
    for (const { server } of running) server.close();
    console.log(`\n${count} services, ${phrases.length} searches, processor slowed down ${slowdown} times\n`);
    console.table(
      Object.fromEntries(Object.entries(visits).map(([name, list]) => [name, rowOf(list, visits['This site'] ?? [])])),
    );
    await rm(folder, { recursive: true, force: true });
  }
  await browser.close();
}

if (import.meta.main) await main();
