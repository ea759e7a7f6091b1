import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { siteByRoute } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

/** As many screens of a common phone as somebody in a hurry will go through. The foot of the site comes after them. */
const most = 8;
const phone = { width: 390, height: 844 };
const guides = (await siteByRoute()).get('guides/[id].astro') ?? [];

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test(`no guide is longer than ${most} screens of a phone`, async () => {
  const { page, leave } = await visit(browser, site.origin, { viewport: phone });
  const long: string[] = [];
  for (const { address } of guides) {
    await page.goto(address);
    const screens = await page.evaluate(
      () => ((document.querySelector('footer')?.getBoundingClientRect().top ?? 0) + scrollY) / innerHeight,
    );
    expect(screens, address).toBeGreaterThan(1);
    if (screens > most) long.push(`${address}: ${screens.toFixed(2)}`);
  }
  await leave();
  expect(guides.length).toBeGreaterThan(20);
  expect(long).toEqual([]);
});
