import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { sitePages } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

const pages = await sitePages();
let browser: Browser;
let site: RunningSite;
/** Visits that are done with their page. A page that fails takes its visit with it, so what it did cannot be laid to the next. */
const free: Visit[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describe.concurrent('every page', () => {
  test.for(pages)('%s can be used by everyone, and keeps our promises', async (address, { expect }) => {
    const visitor = free.pop() ?? (await visit(browser, site.origin));
    const { page, foreign, faults, stored } = visitor;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect(await axeFindings(page), 'axe, wide window').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await layoutFindings(page), 'in a window of 320 px').toEqual([]);
    expect(foreign, 'asked of other sites').toEqual([]);
    expect(faults, 'blocked by the policy').toEqual([]);
    expect(await stored(), 'kept on the device').toEqual([]);
    free.push(visitor);
  });
});
