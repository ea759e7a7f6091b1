import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

/** A download that fails must never make the page say that there is nothing, nor count what it does not show. */
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

const notWorking = 'Search is not working just now. Please use the links below.';
const statusOf = (page: Page) => page.locator('#results [role="status"]');
const settled = (page: Page) => expect.poll(() => statusOf(page).textContent(), { timeout: 60_000 }).not.toBe('');
const hits = (page: Page) => page.locator('.hits > li').count();
const links = (page: Page) =>
  page.locator('.hits h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Answers with what comes from the server, changed. */
const changed = (change: (body: Buffer) => Buffer) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
};
const flipped = (place: (length: number) => number) => (body: Buffer) => {
  const copy = Buffer.from(body);
  const at = place(body.length);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
const html = '<!doctype html><title>Sign in</title><p>Sign in to this network';

const faults = {
  'cut off': changed((body) => body.subarray(0, body.length >> 1)),
  'without its end': changed((body) => body.subarray(0, -1)),
  empty: (route: Route) => route.fulfill({ body: '' }),
  'with one changed bit': changed(flipped((length) => length >> 1)),
  'as another page': (route: Route) => route.fulfill({ contentType: 'text/html', body: html }),
  'as another page that says it is JSON': (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: '{}' }),
  'not at all': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: html }),
  'to a reset line': (route: Route) => route.abort('connectionreset'),
};
/** Our own files. Without any of these nobody can say what is the best, or that there is nothing. */
const ours = {
  'pieces of the index': '**/search/pieces/*/w*.json',
  'texts of results': '**/search/pieces/*/t*.json',
  'the list of what is known': '**/search/known.json',
};
const onlyPart = 'Only part of the search works just now, so pages may be missing.';

/** Each fault where our script meets it in another way. Every letter and every length is tried in domain/search/wholeFile.test.ts. */
test.for<[keyof typeof ours, keyof typeof faults]>([
  ['pieces of the index', 'without its end'],
  ['pieces of the index', 'with one changed bit'],
  ['pieces of the index', 'empty'],
  ['pieces of the index', 'as another page'],
  ['pieces of the index', 'to a reset line'],
  ['texts of results', 'cut off'],
  ['texts of results', 'as another page that says it is JSON'],
  ['texts of results', 'not at all'],
  ['the list of what is known', 'as another page that says it is JSON'],
  ['the list of what is known', 'to a reset line'],
])('if %s come %s, the pages that Pagefind finds stand alone, and that is said', async ([file, fault]) => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route(ours[file], faults[fault]);
  await page.goto('/search/?q=short+breaks');
  await settled(page);
  const said = await statusOf(page).textContent();
  expect(said).toMatch(/^Only part of the search works just now, so pages may be missing\. \d+ pages have the words/);
  expect(await hits(page)).toBe(10);
  expect(await page.locator('#results').textContent()).not.toContain('We have no page');
  await page.unroute(ours[file]);
  await page.locator('#results').getByRole('link', { name: 'Search again' }).click();
  await expect.poll(() => statusOf(page).textContent()).toMatch(/^\d+ best results for “short breaks”/);
  await leave();
});

test.for([
  ['**/pagefind/pagefind.js', 'as another page'],
  ['**/pagefind/wasm.en.pagefind', 'without its end'],
  ['**/pagefind/wasm.en.pagefind', 'not at all'],
  ['**/pagefind/filter/**', 'not at all'],
  ['**/pagefind/pagefind-entry.json?*', 'to a reset line'],
] as const)('if %s comes %s, the answers are there, with what else our own index has', async ([pattern, fault]) => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route(pattern, faults[fault]);
  await page.goto('/search/?q=speech');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/^10 best results for “speech”/);
  await expect.poll(() => page.locator('#results').innerText(), { timeout: 30_000 }).toContain(onlyPart);
  await expect.poll(() => hits(page)).toBeGreaterThan(15);
  const all = await links(page);
  expect(new Set(all).size).toBe(all.length);
  await leave();
});

test('Pagefind passes over a piece of its index in silence: so it never says that there is nothing', async () => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route('**/pagefind/index/**', faults['not at all']);
  await page.goto('/search/?q=speech');
  await settled(page);
  await expect.poll(() => page.locator('#results').innerText()).toContain('We found no more pages.');
  expect(await page.locator('#results').innerText()).not.toMatch(/no page|No page|No results/);
  expect(await hits(page)).toBe(10);
  await leave();
});

test('if neither of the two loads, search says that it is not working', async () => {
  const { page, leave } = await visit(browser, site.origin);
  for (const pattern of ['**/search/pieces/**', '**/pagefind/**']) await page.route(pattern, (route) => route.abort());
  await page.goto('/search/?q=speech');
  await settled(page);
  expect(await statusOf(page).textContent()).toBe(notWorking);
  expect(await page.title()).not.toMatch(/\d|No results/);
  expect(await hits(page)).toBe(0);
  await leave();
});

test('a facets.json that is not whole makes no false “no”', async () => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route('**/search/facets.json', (route) => route.fulfill({ body: '{}' }));
  await page.goto('/search/?q=speech&area=east');
  await settled(page);
  expect(await statusOf(page).textContent()).toBe(notWorking);
  await leave();
});

test('a piece that fails once is asked for again, past what the browser has kept', async () => {
  const { page, leave } = await visit(browser, site.origin);
  const seen = new Set<string>();
  await page.route('**/search/pieces/**', (route) => {
    const first = !seen.has(route.request().url());
    seen.add(route.request().url());
    return first ? route.fulfill({ body: html }) : route.continue();
  });
  await page.goto('/search/?q=short+breaks');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/^\d+ best results for “short breaks”/);
  expect(await page.locator('#results').innerText()).not.toContain('did not load');
  await leave();
});

test('results that do not load are counted, and come when the button is pressed', async () => {
  const { page, leave } = await visit(browser, site.origin);
  let number = 0;
  const lost = new Set<string>();
  const pattern = '**/search/pieces/*/t*.json';
  await page.route(pattern, (route) => {
    const url = route.request().url();
    if (!lost.has(url) && number++ % 2 === 0) lost.add(url);
    return lost.has(url) ? route.abort() : route.continue();
  });
  await page.goto('/search/?q=speech&sort=checked');
  await settled(page);
  const shown = await hits(page);
  expect(shown).toBeLessThan(10);
  expect(await statusOf(page).textContent()).toMatch(new RegExp(` ${10 - shown} results? did not load\\.`));
  expect(await page.locator('#results').getByText('Some results did not load. Press the button').isVisible()).toBe(
    true,
  );
  await page.unroute(pattern);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => hits(page)).toBe(shown + 10);
  expect(await page.locator('#results').innerText()).not.toContain('did not load');
  await leave();
});

test('what comes later moves nothing that is read', async () => {
  const { page, leave } = await visit(browser, site.origin, { viewport: { width: 390, height: 800 } });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  // None of its answers shows a word that was typed: each keeps a line free for the words of the page.
  await page.goto('/search/?q=he+keeps+bolting');
  await settled(page);
  const tops = () =>
    page
      .locator('.hits')
      .first()
      .locator('> li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  const before = await tops();
  release();
  await expect.poll(() => page.locator('#results section').last().innerText()).not.toBe('');
  await page.waitForTimeout(500);
  expect(await tops()).toEqual(before);
  await leave();
});

/** The first twenty pages with “help”, with nothing lost. A visit of its own, so that the browser of the others keeps nothing. */
let whole: Promise<string[]> | undefined;
function twenty(): Promise<string[]> {
  whole ??= (async () => {
    const { page, leave } = await visit(browser, site.origin);
    await page.goto('/search/?q=help');
    await settled(page);
    await page.getByRole('button', { name: 'Show more pages' }).click();
    await expect.poll(() => hits(page)).toBe(30);
    const found = await links(page);
    await leave();
    return found;
  })();
  return whole;
}

test.for<[string, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>]>([
  ['offline', (page) => page.context().setOffline(true), (page) => page.context().setOffline(false)],
  [
    'after a change of the site',
    (page) => page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404, body: html })),
    (page) => page.unroute('**/pagefind/fragment/**'),
  ],
])('“Show more pages” %s says so, can be pressed again, and passes over nothing', async ([, lose, mend]) => {
  const expected = await twenty();
  const { page, leave } = await visit(browser, site.origin);
  const more = page.getByRole('button', { name: 'Show more pages' });
  const note = page
    .locator('#results')
    .getByText('Some results did not load. Press the button, or Search again.')
    .last();
  await page.goto('/search/?q=help');
  await settled(page);
  await expect.poll(() => hits(page)).toBe(20);
  await lose(page);
  for (const time of ['once', 'twice']) {
    await more.click();
    await expect.poll(() => note.isVisible(), { message: time }).toBe(true);
    expect(await hits(page), time).toBe(20);
  }
  await mend(page);
  await more.click();
  await expect.poll(() => hits(page)).toBeGreaterThanOrEqual(30);
  const there = await links(page);
  expect(there).toEqual(expect.arrayContaining(expected));
  expect(new Set(there).size).toBe(there.length);
  expect(await note.isVisible()).toBe(false);
  await leave();
});
