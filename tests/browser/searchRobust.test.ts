import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

/** Whatever goes wrong, nobody stands before an empty page, and nothing of a search is left behind. */
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

const status = (page: Page) => page.locator('#results [role="status"]').textContent();
const settled = (page: Page) => expect.poll(() => status(page), { timeout: 60_000 }).not.toBe('');

/** Searches with something broken. The links below must be there in any case. */
async function searchWith(breakIt: (page: Page) => Promise<unknown>, question = 'q=speech+therapy'): Promise<string> {
  const { page, leave } = await visit(browser, site.origin);
  await breakIt(page);
  await page.goto(`/search/?${question}`);
  await settled(page);
  expect(await page.locator('#other-ways').isVisible()).toBe(true);
  expect(await page.locator('#busy').isVisible()).toBe(false);
  const said = (await status(page)) ?? '';
  await leave();
  return said;
}
const without = (pattern: string) => (page: Page) => page.route(pattern, (route) => route.abort());

test.for(['**/search/known.json', '**/search/pieces/**'])(
  'without %s the pages that Pagefind finds are there, and it is said',
  async (pattern) => {
    expect(await searchWith(without(pattern))).toMatch(/^Only part of the search works just now/);
  },
);

test('where WebAssembly is not allowed, the answers are there all the same', async () => {
  const said = await searchWith((page) =>
    page.addInitScript('WebAssembly.instantiate = WebAssembly.compile = () => Promise.reject(new Error("blocked"))'),
  );
  expect(said).toMatch(/^10 best results for “speech therapy”/);
});

test('without the table of filters the results are there all the same', async () => {
  expect(await searchWith(without('**/facets.json'))).toMatch(/^\d+ best results/);
});

test('on a very slow line the page says that it is searching, and finds', async () => {
  const { page, leave } = await visit(browser, site.origin);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // Slow 3G, as browsers' own tools have it.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/search/?q=respite', { waitUntil: 'commit' });
  await expect.poll(() => page.locator('#busy').isVisible(), { timeout: 30_000 }).toBe(true);
  await settled(page);
  expect(await status(page)).toMatch(/^\d+ best results for “respite”/);
  expect(await page.locator('#busy').isVisible()).toBe(false);
  await leave();
});

test.for([
  '😀😀',
  'مساعدة',
  'עזרה לילד',
  '\u202E\u0000',
  'a'.repeat(10_000),
  '🏳️‍🌈 speech',
  '"""',
  "' OR 1=1 --",
  '../../etc/passwd',
])('a search for %j is no error', async (query) => {
  const { page, faults, foreign, stored, leave } = await visit(browser, site.origin);
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  // What is left of it may be nothing to search for.
  await expect
    .poll(
      async () => (await status(page)) !== '' || (await page.locator('main input[type="search"]').inputValue()) === '',
    )
    .toBe(true);
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await stored()).toEqual([]);
  expect(await page.locator('#other-ways').isVisible()).toBe(true);
  await leave();
});

test('fifty quick submissions end with the results of the last', async () => {
  const { page, faults, leave } = await visit(browser, site.origin);
  await page.goto('/search/');
  for (let time = 1; time <= 50; time += 1) {
    await page
      .evaluate(
        (text) => {
          const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
          if (!field) return;
          field.value = text;
          field.form?.requestSubmit();
        },
        time < 50 ? `speech ${time}` : 'respite',
      )
      // The page may be leaving just now.
      .catch(() => undefined);
  }
  await page.waitForURL('**/search/?q=*');
  await settled(page);
  expect(await status(page)).toMatch(/^\d+ best results for “(?:respite|speech \d+)”/);
  expect(faults).toEqual([]);
  await leave();
});

test('nothing of a search is left after the visit: not on the device, not in any request but the page itself', async () => {
  const { page, stored, leave } = await visit(browser, site.origin);
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await page.goto('/search/?q=qzxsecret+speech');
  await settled(page);
  await page.locator('.hits a').first().click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  expect(asked.filter((request) => request.includes('qzxsecret'))).toHaveLength(1);
  expect(await stored()).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await leave();
});

test('without script every form leads to the page with all the links', async () => {
  const { page, leave } = await visit(browser, site.origin, { javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('main input[type="search"]').fill('respite');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=respite');
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('#start-again a').count()).toBeGreaterThan(0);
  await leave();
});
