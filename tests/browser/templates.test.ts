import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings, textSpacing } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { sitePages, templatesOf } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

const templates = templatesOf(await sitePages());
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

describe.concurrent('one page of each sort', () => {
  test.for(templates)('%s adapts to its reader', async (address, { expect }) => {
    // Adding a style sheet, as a reader's own browser does, is what the policy blocks for everyone else.
    const { page, leave } = await visit(browser, site.origin, {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    await page.goto(address);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page), 'axe, dark, 320 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await axeFindings(page, { contrast: false, onlyStyles: true }), 'axe, forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
    expect(await axeFindings(page, { onlyStyles: true }), 'axe, more contrast').toEqual([]);
    await page.emulateMedia({ contrast: 'no-preference' });

    await page.evaluate(
      (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      textSpacing,
    );
    expect(await layoutFindings(page), 'with text spacing').toEqual([]);
    await leave();
  });
});
