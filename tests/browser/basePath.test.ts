import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningSite } from '#commands/serve.ts';
import { ourProject } from '../bench/benchProjects.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { runBuild } from '../support/runBuild.ts';
import { visit } from '../support/visit.ts';

let above: string;
let dist: string;
let site: RunningSite | undefined;
let names: string[];

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'folder-'));
  const { folder } = await ourProject(join(import.meta.dirname, '../..'), above);
  const { code, said } = runBuild(folder, ['src/commands/build.ts'], {
    SITE_ORIGIN: 'https://example.org/x/',
  });
  expect(code, said).toBe(0);
  dist = join(folder, 'dist');
  names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  site = await serve(dist, 0, 'localhost', { basePath: '/x', formEndpoint: undefined });
}, 600_000);
afterAll(async () => {
  await site?.stop();
  await rm(above, { recursive: true, force: true });
});

/** Every address of this site that a file names, by the ending of the file. Written without the code that puts the folder there. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  html: [
    /\s(?:href|src|action|formaction|poster|cite|data|xlink:href)="(\/[^/"][^"]*|\/)"/g,
    /\s(?:srcset|imagesrcset)="([^"]+)"/g,
    /["\s](https:\/\/example\.org[^"\s<]*)/g,
  ],
  css: [/url\(["']?(\/[^"')]+)/g],
  xml: [/[>"](https:\/\/example\.org[^<"]*)/g],
  ics: [/URL[^:]*:(https:\/\/example\.org\S*)/g],
};

test('every address in pages, styles, feeds, calendars and the sitemap lies below the folder and is there', async () => {
  const wrong: string[] = [];
  const seen: Record<string, number> = {};
  for (const name of names) {
    const kind = name.split('.').at(-1) ?? '';
    const text = patterns[kind] ? await readFile(join(dist, name), 'utf8') : '';
    // A calendar folds long lines (RFC 5545, 3.1).
    const whole = kind === 'ics' ? text.replaceAll('\r\n ', '') : text;
    for (const pattern of patterns[kind] ?? []) {
      for (const [, value = ''] of whole.matchAll(pattern)) {
        for (const address of value.split(/,\s+/).map((part) => part.split(' ')[0] ?? '')) {
          seen[kind] = (seen[kind] ?? 0) + 1;
          if (!isThere(address.replace('https://example.org', ''))) wrong.push(`${name}: ${address}`);
        }
      }
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  for (const kind of Object.keys(patterns)) expect(seen[kind] ?? 0, `addresses in .${kind}`).toBeGreaterThan(0);
});

test('the host is told of the folder in every rule', async () => {
  const rules = (await readFile(join(dist, '_headers'), 'utf8')).split('\n').filter((line) => line.startsWith('/'));
  expect(rules).toContain('/x/*');
  expect(rules.filter((rule) => !rule.startsWith('/x/'))).toEqual([]);
});

test('search, the narrowed list and links work there, and ask for nothing outside', async () => {
  const browser = await openBrowser();
  try {
    const { page, faults, foreign, leave } = await visit(browser, site?.origin ?? '');
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto('/x/search/?q=short+breaks');
    await page.locator('#results .hits a').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/x/') && !url.pathname.startsWith('/x/search/'));
    expect(await page.locator('h1').count()).toBe(1);
    await page.goto('/x/search/?q=autsm+colne');
    await expect.poll(() => page.locator('#results [role="status"]').textContent()).not.toBe('');
    const links = await page
      .locator('#results a')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ origin, pathname }) => ({ origin, pathname })));
    const ours = links.filter(({ origin }) => origin === site?.origin).map(({ pathname }) => pathname);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((path) => !path.startsWith('/x/'))).toEqual([]);
    await page.goto('/x/services/');
    await page.locator('#narrow input[type="checkbox"]').first().check();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    expect(new URL(page.url()).pathname).toBe('/x/services/');
    expect(asked.filter((path) => !path.startsWith('/x/'))).toEqual([]);
    expect(asked.some((path) => path.startsWith('/x/pagefind/'))).toBe(true);
    expect([...faults, ...foreign, ...failed]).toEqual([]);
    await leave();
  } finally {
    await browser.close();
  }
});

/** Whether a file of the finished site answers to an address below the folder. */
function isThere(address: string): boolean {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  if (path === '/x' || !path.startsWith('/x/')) return false;
  const own = path.slice('/x/'.length);
  return existsSync(join(dist, own === '' || own.endsWith('/') ? `${own}index.html` : own));
}
