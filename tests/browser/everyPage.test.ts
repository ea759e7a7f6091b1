import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningSite } from '../../src/commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { sitePages } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

const pages = await sitePages();
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describe.concurrent('every page', () => {
  test.for(pages)('%s can be used by everyone, and keeps our promises', async (address, { expect }) => {
    const { page, foreign, faults, stored, leave } = await visit(browser, site.origin, {
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(address);
    expect(await axeFindings(page), 'axe, wide window').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await layoutFindings(page), 'in a window of 320 px').toEqual([]);
    expect(foreign, 'asked of other sites').toEqual([]);
    expect(faults, 'blocked by the policy').toEqual([]);
    expect(await stored(), 'kept on the device').toEqual([]);
    await leave();
  });
});
