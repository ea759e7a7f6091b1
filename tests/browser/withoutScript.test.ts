import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('without script, the search page leads to a service', async () => {
  const { page, leave } = await visit(browser, site.origin, { javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('main input[type="search"]').fill('speech');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=speech');
  expect(await page.locator('details.filters').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Under 5' }).click();
  await page.waitForURL('**/services/age/under-5/');
  await page.getByRole('link', { name: 'Speech and language therapy', exact: true }).first().click();
  await page.waitForURL('**/services/speech-and-language-therapy/');
  expect(await page.locator('#who').isVisible()).toBe(true);
  await leave();
});

test('without script, a district leads to whom to contact', async () => {
  const { page, leave } = await visit(browser, site.origin, { javaScriptEnabled: false });
  await page.goto('/contact/');
  await page.locator('main').getByRole('link', { name: 'Burnley' }).first().click();
  await page.waitForURL('**/near/burnley/');
  expect(await page.locator('main a[href^="mailto:"]').count()).toBeGreaterThan(0);
  await leave();
});

test.for<[string, (page: Page) => Promise<unknown>]>([
  [
    'WebAssembly is switched off',
    (page) =>
      page
        .addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
        .then(() => page.route('**/search/pieces/**', (route) => route.abort())),
  ],
  ['the index cannot be fetched', (page) => page.route(/\/pagefind\/|\/search\/.+\.json/, (route) => route.abort())],
  [
    'the index is broken',
    (page) => page.route(/\/pagefind\/|\/search\/.+\.json/, (route) => route.fulfill({ body: '{"pieces":{}}' })),
  ],
])('if %s, search says so and the links still lead on', async ([, spoil]) => {
  const { page, leave } = await visit(browser, site.origin);
  await spoil(page);
  await page.goto('/search/?q=speech');
  await expect
    .poll(() => page.locator('#results [role="status"]').textContent(), { timeout: 30_000 })
    .toBe('Search is not working just now. Please use the links below.');
  await page.locator('main').getByRole('link', { name: 'A to Z' }).click();
  await page.waitForURL('**/services/a-z/');
  await leave();
});
