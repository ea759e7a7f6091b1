import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { drawnTextFindings } from '../support/drawnTextFindings.ts';
import { layoutFindings, textSpacing } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { pagesOfEachShape } from '../support/sampledPages.ts';
import { siteByRoute } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { VisitPool } from '../support/VisitPool.ts';

const pages = pagesOfEachShape(await siteByRoute());
let browser: Browser;
let site: RunningSite;
let visits: VisitPool;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  // Adding a style sheet, as a reader's own browser does, is what the policy blocks for everyone else.
  visits = new VisitPool(browser, site.origin, { viewport: { width: 320, height: 640 }, bypassCSP: true });
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

describe('one page of each route, and every shape', () => {
  test.for(pages)('%s adapts to its reader', async (address, { expect }) => {
    const visitor = await visits.take();
    const { page } = visitor;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    expect(await axeFindings(page), 'axe, dark, 320 px').toEqual([]);
    expect(await drawnTextFindings(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await drawnTextFindings(page), 'light').toEqual([]);
    expect(await axeFindings(page, { onlyStyles: true }), 'axe, light').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axeFindings(page, { contrast: false, onlyStyles: true }), 'axe, forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
    expect(await axeFindings(page, { onlyStyles: true }), 'axe, more contrast').toEqual([]);
    await page.emulateMedia({ contrast: 'no-preference' });

    await page.evaluate(
      (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      textSpacing,
    );
    expect(await layoutFindings(page), 'with text spacing').toEqual([]);
    visits.giveBack(visitor);
  });
});
