import type { Browser, Page } from 'playwright-core';
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
    expect(await focused(page), 'the first stop').toMatchObject({ text: 'Skip to the main content' });
    await expect.poll(() => focusIsInWindow(page), { message: 'the first stop' }).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const inMain = await page.evaluate(
      () => document.querySelectorAll('main :is(a[href], button, input:not([type=hidden]), summary)').length,
    );
    for (let stop = 0; stop < Math.min(inMain, 12); stop += 1) {
      await page.keyboard.press('Tab');
      // The window follows the focus in its own time, on a busy machine after seconds.
      await expect.poll(() => focusIsInWindow(page), { message: `stop ${stop + 1} comes into the window` }).toBe(true);
      expect(await focused(page), `stop ${stop + 1}`).toMatchObject({ marked: true });
    }
    await leave();
  });
});

/** Whether all of the first line of what has the focus is in the window. Browsers scroll by whole pixels, so an edge may lie a fraction outside. */
function focusIsInWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const line = document.activeElement?.getClientRects()[0];
    return (
      line !== undefined &&
      line.top >= -1 &&
      line.bottom <= innerHeight + 1 &&
      line.left >= -1 &&
      line.right <= innerWidth + 1
    );
  });
}

/** What has the focus: its words, and whether it looks unlike itself without focus. */
function focused(page: Page): Promise<{ text: string; marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { text: '', marked: false };
    const looks = () => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor, boxShadow } = getComputedStyle(element);
      return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} ${backgroundColor} ${boxShadow}`;
    };
    const withFocus = looks();
    element.blur();
    const without = looks();
    element.focus();
    return { text: element.textContent.trim(), marked: withFocus !== without };
  });
}
