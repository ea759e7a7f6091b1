import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
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
    await page.getByLabel('The day the council got your request').fill('2026-03-02');
    const row = (by: string) => page.locator('.deadlines tbody tr').filter({ hasText: new RegExp(`^\\s*${by}(?!\\d)`) });
    await expect.poll(() => row('Week 6').textContent()).toContain('Monday 13 April 2026');
    expect(await row('Week 16').textContent()).toContain('Monday 22 June 2026');
    expect(await row('Week 20').textContent()).toContain('Monday 20 July 2026');
    const result = page.locator('#dates [role="status"]');
    expect(await result.textContent()).toContain('The day the council got your request: Monday 2 March 2026.');
    expect(await result.getByRole('listitem').allTextContents()).toContainEqual(
      expect.stringContaining('Week 20: Monday 20 July 2026'),
    );
    expect(await axeFindings(page)).toEqual([]);

    await page.getByLabel('The day the council got your request').fill('1850-01-01');
    await expect.poll(() => result.textContent()).toContain('this is not a date that we can use');
    expect(await row('Week 6').textContent()).not.toContain('18');
    await page.getByLabel('The day the council got your request').fill('');
    await expect.poll(() => row('Week 6').textContent()).not.toContain('2026');
    await leave();
  });

  test('the last day to appeal: the later of two, and what the tribunal does on a day off', async ({ expect }) => {
    const { page, leave } = await visit(browser, site.origin, phone);
    await page.goto('/guides/disagree-with-a-decision/');
    const status = page.locator('#dates [role="status"]');
    await page.getByLabel('The date on the mediation certificate').fill('2099-03-02');
    await expect.poll(() => status.textContent()).toContain('Give the date of the letter too.');
    await page.getByLabel('The day the council sent its letter').fill('2099-01-14');
    await expect.poll(() => status.textContent()).toContain('by Thursday 2 April 2099');
    await page.getByLabel('The date on the mediation certificate').fill('');
    await expect.poll(() => status.textContent()).toContain('by Saturday 14 March 2099');
    expect(await status.textContent()).toContain('until Monday 16 March 2099');
    await page.getByLabel('The date on the mediation certificate').fill('2098-12-01');
    await expect.poll(() => status.textContent()).toContain('The certificate is older than the letter.');
    await page.getByLabel('The date on the mediation certificate').fill('');
    await page.getByLabel('The day the council sent its letter').fill('2020-01-15');
    await expect
      .poll(() => status.textContent())
      .toContain('That day has passed. You can ask the tribunal to take a late appeal.');
    await leave();
  });

  test('without script the table says it in words, and no empty field stands there', async ({ expect }) => {
    const { page, leave } = await visit(browser, site.origin, { ...phone, javaScriptEnabled: false });
    await page.goto('/guides/get-an-ehc-plan/');
    expect(await page.locator('.deadlines').textContent()).toContain('Week 20');
    expect(await page.locator('input[type="date"]').count()).toBe(0);
    expect(await page.locator('#dates').isVisible()).toBe(false);
    await leave();
  });
});

test('what must come before a day something starts', async ({ expect }) => {
  const { page, leave } = await visit(browser, site.origin, phone);
  await page.goto('/have-your-say/coming-up/');
  await page.getByLabel('We want to start on').fill('2099-04-20');
  const result = page.locator('#before [role="status"]');
  await expect.poll(() => result.textContent()).toContain('Starts on 20 April 2099.');
  // Good Friday of 2099 is 10 April, so five working days before take eleven.
  expect(await result.textContent()).toContain('Papers for a meeting go out, whenever possible: 9 April 2099');
  await page.getByLabel('We want to start on').fill('2020-01-01');
  await expect.poll(() => result.textContent()).toContain('Give a day from 11 January 2024 on.');
  expect(await axeFindings(page)).toEqual([]);
  await leave();
});
