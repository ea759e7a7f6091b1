import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { typeDate } from '../support/typeDate.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

const phone = { viewport: { width: 390, height: 844 } };

describe('dates worked out', () => {
  test('the weeks of an assessment, from the day the council got the request', async ({ expect }) => {
    const { page, leave } = await visit(browser, site.origin, phone);
    await page.goto('/guides/get-an-ehc-plan/');
    await typeDate(page, 'The day the council got your request', '2026-03-02');
    const row = (by: string) =>
      page.locator('.deadlines tbody tr').filter({ hasText: new RegExp(`^\\s*${by}(?!\\d)`) });
    await expect.poll(() => row('Week 6').textContent()).toContain('Monday 13 April 2026');
    expect(await row('Week 16').textContent()).toContain('Monday 22 June 2026');
    expect(await row('Week 20').textContent()).toContain('Monday 20 July 2026');
    const result = page.locator('#dates [role="status"]');
    expect(await result.textContent()).toContain('The day the council got your request: Monday 2 March 2026.');
    expect(await page.locator('#dates form > .days').getByRole('listitem').allTextContents()).toContainEqual(
      expect.stringContaining('Week 20: Monday 20 July 2026'),
    );
    // What is said is short: the list and the table are there to be read.
    expect((await result.textContent())?.length).toBeLessThan(150);
    expect(await axeFindings(page)).toEqual([]);

    // Nothing is worked out, or said, before it is asked for.
    const group = page.getByRole('group', { name: 'The day the council got your request' });
    await group.getByLabel('Month').fill('4');
    expect(await row('Week 6').textContent()).toContain('Monday 13 April 2026');

    // Wrong: said beside the fields and at the top, where the focus goes; and no old day stays.
    for (const [date, says, part] of [
      ['1850-01-01', 'Give a date from 1 January 2010 to 31 December 2100.', 'Day'],
      ['2026-02-31', 'That date does not exist. Check the day and the month.', 'Day'],
      ['26-03-02', 'Write the year with 4 numbers, such as 2026.', 'Year'],
      ['2026', 'Add the day, month.', 'Day'],
    ] as const) {
      await typeDate(page, 'The day the council got your request', date);
      await expect.poll(() => page.locator('#request-wrong').textContent()).toBe(says);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('wrongs');
      expect(await row('Week 6').textContent()).not.toContain('20');
      expect(await result.textContent()).toBe('');
      await page.locator('.wrongs').getByRole('link').click();
      expect(await group.getByLabel(part).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await group.getByLabel(part).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await axeFindings(page)).toEqual([]);
    await typeDate(page, 'The day the council got your request', '');
    await expect.poll(() => page.locator('#request-wrong').textContent()).toBe('Give a date first.');
    await leave();
  });

  test('the last day to appeal: the later of two, and what the tribunal does on a day off', async ({ expect }) => {
    const { page, leave } = await visit(browser, site.origin, phone);
    await page.goto('/guides/disagree-with-a-decision/');
    const status = page.locator('#dates [role="status"]');
    await typeDate(page, 'The date on the mediation certificate', '2099-03-02');
    await expect.poll(() => status.textContent()).toContain('Give the date of the letter too.');
    await typeDate(page, 'The day the council sent its letter', '2099-01-14');
    await expect.poll(() => status.textContent()).toContain('by Thursday 2 April 2099');
    await typeDate(page, 'The date on the mediation certificate', '');
    await expect.poll(() => status.textContent()).toContain('by Saturday 14 March 2099');
    expect(await status.textContent()).toContain('until Monday 16 March 2099');
    await typeDate(page, 'The date on the mediation certificate', '2098-12-01');
    await expect.poll(() => status.textContent()).toContain('The certificate is older than the letter.');
    await typeDate(page, 'The date on the mediation certificate', '');
    await typeDate(page, 'The day the council sent its letter', '2020-01-15');
    await expect
      .poll(() => status.textContent())
      .toContain('That day has passed. You can ask the tribunal to take a late appeal.');
    await leave();
  });

  test('without script the table says it in words, and no empty field stands there', async ({ expect }) => {
    const { page, leave } = await visit(browser, site.origin, { ...phone, javaScriptEnabled: false });
    await page.goto('/guides/get-an-ehc-plan/');
    expect(await page.locator('.deadlines').textContent()).toContain('Week 20');
    expect(await page.locator('#dates').isVisible()).toBe(false);
    await leave();
  });
});

test('what must come before a day something starts', async ({ expect }) => {
  const { page, leave } = await visit(browser, site.origin, phone);
  await page.goto('/have-your-say/coming-up/');
  await typeDate(page, 'We want to start on', '2099-04-20');
  const result = page.locator('#before [role="status"]');
  await expect.poll(() => result.textContent()).toContain('Starts on 20 April 2099.');
  // Good Friday of 2099 is 10 April, so five working days before take eleven.
  expect(await page.locator('#before form > .days').textContent()).toContain(
    'Papers for a meeting go out, whenever possible: 9 April 2099',
  );
  await typeDate(page, 'We want to start on', '2020-01-01');
  await expect
    .poll(() => page.locator('#start-wrong').textContent())
    .toBe('Give a date from 11 January 2024 to 31 December 2100.');
  expect(await page.locator('[data-before] .day').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await leave();
});
