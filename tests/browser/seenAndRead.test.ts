import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { brokenWords } from '../support/brokenWords.ts';
import { hiddenStops } from '../support/hiddenStops.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { siteByRoute } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

/** A common laptop; the same enlarged to 125%; a phone; a wide screen enlarged to 400%. */
const windows = [
  { width: 1366, height: 625 },
  { width: 1093, height: 500 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

/** What a reader sets in the browser or the phone, in CSS pixels, and the width of the window. 16 is what browsers come with. */
const letters = [
  { width: 390, size: 32 },
  { width: 320, size: 20 },
];

/** A third of the routes, drawn by the day: in a few days each has had its turn. `ALL_SHAPES=1` looks at all of them. */
const every = [...(await siteByRoute()).values()].flatMap(([page]) => page?.address ?? []);
const turn = Number((process.env['PAGE_SEED'] ?? inject('siteDate')).replace(/\D/g, '')) % 3;
const shapes = process.env['ALL_SHAPES'] ? every : every.filter((_, index) => index % 3 === turn);
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

describe('one page of each route', () => {
  test.for(shapes)('%s shows each stop of the keyboard, and every word whole', async (address, { expect }) => {
    const { page, leave } = await visit(browser, site.origin, { viewport: { width: 1366, height: 625 } });
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    for (const size of windows) {
      await page.setViewportSize(size);
      const { count, findings } = await hiddenStops(page);
      expect(findings, `stops in a window of ${size.width} by ${size.height}`).toEqual([]);
      expect(count).toBeGreaterThan(10);
    }

    const reader = await page.context().newCDPSession(page);
    for (const { width, size } of letters) {
      await page.setViewportSize({ width, height: 844 });
      await reader.send('Page.setFontSizes', { fontSizes: { standard: size } });
      expect(await brokenWords(page), `letters of ${size} px on a screen of ${width}`).toEqual([]);
      expect(await layoutFindings(page), `letters of ${size} px on a screen of ${width}`).toEqual([]);
    }
    await leave();
  });
});
