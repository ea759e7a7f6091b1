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
const files = {
  'pieces of the index': '**/pagefind/index/**',
  'files of the results': '**/pagefind/fragment/**',
  'the list of what is known': '**/pagefind/known.json',
  'the engine': '**/pagefind/wasm.en.pagefind',
};

/**
 * Each fault where our script meets it in another way. A packed file is refused for its length, its sum, its answer or
 * its line; JSON also for its grammar. Every bit and every length of both is tried in domain/search/wholeFile.test.ts.
 */
test.for<[keyof typeof files, keyof typeof faults]>([
  ['pieces of the index', 'without its end'],
  ['pieces of the index', 'with one changed bit'],
  ['pieces of the index', 'empty'],
  ['pieces of the index', 'as another page'],
  ['pieces of the index', 'not at all'],
  ['pieces of the index', 'to a reset line'],
  ['files of the results', 'cut off'],
  ['files of the results', 'with one changed bit'],
  ['files of the results', 'as another page that says it is JSON'],
  ['files of the results', 'not at all'],
  ['the list of what is known', 'as another page that says it is JSON'],
  ['the list of what is known', 'to a reset line'],
  ['the engine', 'without its end'],
  ['the engine', 'not at all'],
])('if %s come %s, search says that it is not working', async ([file, fault]) => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route(files[file], faults[fault]);
  await page.goto('/search/?q=short+breaks');
  await settled(page);
  expect(await statusOf(page).textContent()).toBe(notWorking);
  expect(await page.title()).not.toMatch(/\d|No results/);
  expect(await hits(page)).toBe(0);
  expect(await page.locator('#results').textContent()).not.toContain('We have no page');
  await page.unroute(files[file]);
  await page.locator('#results').getByRole('link', { name: 'Search again' }).click();
  await expect.poll(() => statusOf(page).textContent()).toMatch(/^\d+ results for “short breaks”/);
  // The meaning of the words stands above the list.
  expect(await hits(page)).toBe(9);
  await leave();
});

test.for([
  // Half typed: the page asks for its words.
  ['words.json', 'q=spee'],
  ['facets.json', 'q=speech&area=east'],
])('a %s that is not whole makes no false “no”', async ([file, question]) => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ body: '{}' }));
  await page.goto(`/search/?${question}`);
  await settled(page);
  expect(await statusOf(page).textContent()).toBe(notWorking);
  await leave();
});

test('a piece that fails once is asked for again, past what the browser has kept', async () => {
  const { page, leave } = await visit(browser, site.origin);
  const seen = new Set<string>();
  await page.route(/\/pagefind\/(?:index|fragment)\//, (route) => {
    const first = !seen.has(route.request().url());
    seen.add(route.request().url());
    return first ? route.fulfill({ body: html }) : route.continue();
  });
  await page.goto('/search/?q=short+breaks');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/^\d+ results for “short breaks”[^]*\.$/);
  expect(await page.locator('#results').innerText()).not.toContain('did not load');
  expect(await hits(page)).toBe(9);
  await leave();
});

test('if one piece of two does not load, what was found is shown, and nothing is said of the rest', async () => {
  const { page, leave } = await visit(browser, site.origin);
  let lost: string | undefined;
  await page.route('**/pagefind/index/**', (route) => {
    lost ??= route.request().url();
    return route.request().url() === lost ? route.abort() : route.continue();
  });
  await page.goto('/search/?q=respite+tribunal');
  await settled(page);
  const said = await statusOf(page).textContent();
  expect(said).toMatch(/^\d+ results/);
  expect(said).toContain('Part of the search did not load, so pages may be missing.');
  expect(said).not.toMatch(/could not find|No page has/);
  await leave();
});

test('results that do not load are counted, and come when the button is pressed', async () => {
  const { page, leave } = await visit(browser, site.origin);
  let number = 0;
  const lost = new Set<string>();
  const pattern = '**/pagefind/fragment/**';
  await page.route(pattern, (route) => {
    const url = route.request().url();
    if (!lost.has(url) && number++ % 2 === 0) lost.add(url);
    return lost.has(url) ? route.abort() : route.continue();
  });
  await page.goto('/search/?q=speech');
  await settled(page);
  const shown = await hits(page);
  expect(shown).toBeLessThan(10);
  expect(await statusOf(page).textContent()).toContain(` ${10 - shown} results did not load.`);
  expect(await page.locator('#results').getByText('Some results did not load. Press the button').isVisible()).toBe(
    true,
  );
  await page.unroute(pattern);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => hits(page)).toBeGreaterThanOrEqual(15);
  expect(await page.locator('#results').innerText()).not.toContain('did not load');
  await leave();
});

/** The first twenty results of “help”, with nothing lost. A visit of its own, so that the browser of the others keeps nothing. */
let whole: Promise<string[]> | undefined;
function twenty(): Promise<string[]> {
  whole ??= (async () => {
    const { page, leave } = await visit(browser, site.origin);
    await page.goto('/search/?q=help');
    await settled(page);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => hits(page)).toBe(20);
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
])('“Show more results” %s says so, can be pressed again, and passes over nothing', async ([, lose, mend]) => {
  const expected = await twenty();
  const { page, leave } = await visit(browser, site.origin);
  const more = page.getByRole('button', { name: 'Show more results' });
  const note = page.locator('#results').getByText('Some results did not load. Press the button, or Search again.');
  await page.goto('/search/?q=help');
  await settled(page);
  await lose(page);
  for (const time of ['once', 'twice']) {
    await more.click();
    await expect.poll(() => note.isVisible(), { message: time }).toBe(true);
    expect(await statusOf(page).textContent()).toMatch(/ [1-9]\d* results did not load\./);
    // One may have come before, to see whether it is the word itself.
    expect(await hits(page), time).toBeLessThan(13);
  }
  await mend(page);
  await more.click();
  await expect.poll(() => hits(page)).toBeGreaterThanOrEqual(20);
  const there = await links(page);
  expect(there).toEqual(expect.arrayContaining(expected));
  expect(new Set(there).size).toBe(there.length);
  expect(await note.isVisible()).toBe(false);
  expect(await statusOf(page).textContent()).not.toContain('did not load');
  await leave();
});
