import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { CloseLook } from '../support/CloseLook.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { sitePages } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';

const pages = await sitePages();
let browser: Browser;
let site: RunningSite;
let look: CloseLook;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  look = new CloseLook(browser, site.origin);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(600);
});

describe.concurrent.each(['light', 'dark'] as const)('every single page, %s', (colours) => {
  test.for(pages)('%s can be used by everyone, and keeps our promises', async (address, { expect }) => {
    await look.at(address, expect, colours);
  });
});
