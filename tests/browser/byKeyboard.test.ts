import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;
let site: RunningSite;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));
beforeEach(async () => {
  ({ page, leave } = await visit(browser, site.origin, { viewport: { width: 1280, height: 800 } }));
});
afterEach(() => leave());

/**
 * Presses Tab until what has the focus fits the selector, and Enter on each link that skips something, as a reader would.
 *
 * @returns how many stops it took, the last one counted
 * @throws if it takes more than `most`
 */
async function stopsTo(selector: string, most: number): Promise<number> {
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press('Tab');
    const { fits, skips } = await page.evaluate(
      (wanted) => ({
        fits: document.activeElement?.matches(wanted) ?? false,
        skips: document.activeElement?.textContent.trim().startsWith('Skip to') ?? false,
      }),
      selector,
    );
    if (fits) return stops;
    if (skips) await page.keyboard.press('Enter');
  }
  throw new Error(`${selector} is more than ${most} stops away.`);
}

describe('the five journeys by keyboard alone', () => {
  test('search: the first result is 8 stops away at most', async () => {
    await page.goto('/');
    await stopsTo('main input[type="search"]', 4);
    await page.keyboard.type('speech therapy');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#results [role="status"]').textContent()).toMatch(/^\d+ best results/);
    expect(await stopsTo('#results .hits a', 8)).toBeLessThanOrEqual(8);
  });

  test('help: from a list to the first number to ring, 12 stops each at most', async () => {
    await page.goto('/services/');
    expect(await stopsTo('#list .hits a', 12)).toBeLessThanOrEqual(12);
    await page.goto('/services/sendias/');
    expect(await stopsTo('main a[href^="tel:"]', 12)).toBeLessThanOrEqual(12);
  });

  test('danger: the first number within 12 stops', async () => {
    await page.goto('/urgent-help/');
    expect(await stopsTo('main a[href^="tel:"]', 12)).toBeLessThanOrEqual(12);
  });

  test('a guide: the dates of a plan, worked out without a mouse', async () => {
    await page.goto('/guides/get-an-ehc-plan/');
    expect(await stopsTo('#request-day', 12)).toBeLessThanOrEqual(12);
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#dates [role="status"]').textContent()).toContain('Monday 2 March 2026');
  });

  test('the list narrowed: tick with Space, and the focus stays', async () => {
    await page.goto('/services/');
    await expect.poll(() => page.locator('#narrow input').count()).toBeGreaterThan(5);
    await page.locator('#main').focus();
    for (let stop = 0; stop < 14; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('#narrow input'))) break;
    }
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('#list [role="status"]').textContent()).toMatch(/^\d+ of \d+ kinds of help$/);
    expect(await page.evaluate(() => document.activeElement?.matches('#narrow input:checked'))).toBe(true);
  });
});
