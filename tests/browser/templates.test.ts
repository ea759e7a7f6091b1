import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '../../src/commands/serve.ts';
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
    expect(await axeFindings(page, { contrast: false }), 'axe, forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
    expect(await axeFindings(page), 'axe, more contrast').toEqual([]);
    await page.emulateMedia({ contrast: 'no-preference' });

    await page.evaluate(
      (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      textSpacing,
    );
    expect(await layoutFindings(page), 'with text spacing').toEqual([]);
    await page.evaluate(() => document.head.lastElementChild?.remove());
    await page.evaluate(() =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'html { font-size: 200% }' })),
    );
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await layoutFindings(page), 'with letters twice as large').toEqual([]);
    await leave();
  });

  test.for(templates)('%s shows where the keyboard is', async (address, { expect }) => {
    const { page, leave } = await visit(browser, site.origin, {
      viewport: { width: 390, height: 800 },
    });
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await focused(page), 'the first stop').toMatchObject({
      text: 'Skip to the main content',
      inWindow: true,
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const inMain = await page.evaluate(
      () => document.querySelectorAll('main :is(a[href], button, input:not([type=hidden]), summary)').length,
    );
    for (let stop = 0; stop < Math.min(inMain, 12); stop += 1) {
      await page.keyboard.press('Tab');
      // The window follows the focus in its own time.
      await expect
        .poll(() => focused(page), { message: `stop ${stop + 1}` })
        .toMatchObject({ inWindow: true, marked: true });
    }
    await leave();
  });
});

/** What has the focus: its words, whether all of its first line is in the window, and whether it looks unlike itself without focus. */
function focused(page: Page): Promise<{ text: string; inWindow: boolean; marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { text: '', inWindow: false, marked: false };
    const [line] = element.getClientRects();
    const looks = () => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor, boxShadow } = getComputedStyle(element);
      return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} ${backgroundColor} ${boxShadow}`;
    };
    const withFocus = looks();
    element.blur();
    const without = looks();
    element.focus();
    return {
      text: element.textContent.trim(),
      // Browsers scroll by whole pixels, so an edge may lie a fraction outside.
      inWindow:
        line !== undefined &&
        line.top >= -1 &&
        line.bottom <= innerHeight + 1 &&
        line.left >= -1 &&
        line.right <= innerWidth + 1,
      marked: withFocus !== without,
    };
  });
}
