import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
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
const find = async (page: Page, text: string) => {
  await page.getByLabel('Postcode, town or district').first().fill(text);
  await page.keyboard.press('Enter');
};
const said = (page: Page) => page.locator('#found [role="status"]');

test('a postcode leads to its district with what is near, stands behind the #, and is asked of nobody', async () => {
  const { page, leave } = await visit(browser, site.origin, phone);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/near/');
  await find(page, ' bb8 oaa');
  await page.waitForURL('**/near/pendle/#BB8-0AA');
  await expect.poll(() => said(page).textContent()).toContain('BB8 0AA is in Pendle.');
  await expect.poll(() => page.locator('#found h3').count()).toBeGreaterThan(3);
  expect(await page.locator('#found').textContent()).toContain('in a straight line from the middle of BB8 0.');
  expect(await page.locator('#found ul').first().locator('li').count()).toBe(3);
  expect(await page.locator('#found ul').first().locator('a[href^="/places/"]').count()).toBe(3);
  expect(asked.filter((url) => /bb8|0aa/i.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => said(page).textContent()).toContain('BB8 0AA is in Pendle.');
  await leave();
});

test('what is not ours, not there or not one place is said, with a way on', async () => {
  const { page, leave } = await visit(browser, site.origin, phone);
  await page.goto('/near/');
  for (const [typed, answer] of [
    ['FY1 1AA', 'looked after by Blackpool Council'],
    ['BB8 1AA', 'No postcode that we know begins BB8 1.'],
    ['M1 1AE', 'No postcode that begins M1 is in our 12 districts.'],
    ['Newton', 'There is more than one place for “Newton”.'],
    ['BB1', 'There is more than one place for “BB1”.'],
    ['Blackpool', 'looked after by Blackpool Council'],
    ['Atlantis', 'We do not know “Atlantis”.'],
    ['', 'Type a postcode'],
  ] as const) {
    await find(page, typed);
    await expect.poll(() => said(page).textContent()).toContain(answer);
  }
  await find(page, 'Newton');
  await expect
    .poll(() => said(page).getByRole('link').allTextContents())
    .toEqual(['Fylde', 'Lancaster', 'Ribble Valley']);
  expect(await axeFindings(page)).toEqual([]);
  await find(page, 'skem');
  await page.waitForURL('**/near/west-lancashire/skelmersdale/');
  await leave();
});

test('says so when the list does not load', async () => {
  const { page, leave } = await visit(browser, site.origin, phone);
  await page.route('**/near/postcodes.json', (route) => route.abort());
  await page.goto('/near/');
  await find(page, 'BB8 0AA');
  await expect.poll(() => said(page).textContent()).toContain('This did not load.');
  await leave();
});

test('without script the box is not there, and links lead to a district and a town', async () => {
  const { page, leave } = await visit(browser, site.origin, { ...phone, javaScriptEnabled: false });
  await page.goto('/near/');
  expect(await page.locator('#look-up').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Colne' }).click();
  await page.waitForURL('**/near/pendle/colne/');
  expect(await page.locator('main').textContent()).toContain('Pendle View Primary School');
  await leave();
});

test('the foot says when the site was made, and once that is over a week ago says so', async () => {
  const { page, leave } = await visit(browser, site.origin, phone);
  await page.goto('/near/');
  const foot = page.locator('#made');
  const made = Date.parse((await foot.getAttribute('data-day')) ?? '');
  const day = 86_400_000;
  for (const [after, late] of [
    [7.9, false],
    [8.1, true],
  ] as const) {
    await page.clock.setFixedTime(made + after * day);
    await page.reload();
    await expect.poll(() => foot.textContent()).toContain('Made on');
    await expect.poll(async () => (await foot.textContent())?.includes('over a week ago')).toBe(late);
  }
  await leave();
});

test('a district has a number on the card beside it, and says what it may show of a small private school', async () => {
  const { page, leave } = await visit(browser, site.origin, { ...phone, javaScriptEnabled: false });
  await page.goto('/near/chorley/');
  expect(await page.locator('.card.reach a.btn').getAttribute('href')).toMatch(/^tel:0/);
  const small = page.locator('main li', { hasText: 'Progress School' });
  expect(await small.textContent()).toContain('Ask the council how to reach this school.');
  expect(await small.locator('a').count()).toBe(0);
  await leave();
});
