import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

/** What stands above and beside the results: answers, filters that the search itself names, counts, order. */
let browser: Browser;
let site: RunningSite;
let visitor: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  visitor = await visit(browser, site.origin, { viewport: { width: 320, height: 800 } });
});
afterAll(() => Promise.all([browser.close(), site.stop()]));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  expect(visitor.foreign).toEqual([]);
  expect(await visitor.stored()).toEqual([]);
});

async function searchFor(question: string): Promise<Page> {
  const { page } = visitor;
  await page.goto(`/search/?${question}`);
  await expect.poll(() => page.locator('#results [role="status"]').textContent(), { timeout: 20_000 }).not.toBe('');
  return page;
}
const titles = (page: Page) => page.locator('.hits h3').allTextContents();

test.for([
  ['q=who+is+my+dco+in+colne', 'Pendle'],
  ['q=DCO+Burnley', 'Burnley'],
  ['q=health+officer+BB8+9AA', 'Pendle'],
] as const)('“%s” shows the health officer of %s first, and can be used by everyone', async ([question, district]) => {
  const page = await searchFor(question);
  const card = page.getByRole('region', { name: `Health officer for ${district}` });
  expect(await card.getByRole('heading').textContent()).toBe(`Health officer (DCO) for ${district}`);
  expect(await card.getByText('This is not confirmed.').isVisible()).toBe(true);
  expect(await card.locator('a[href^="tel:"]').count()).toBe(1);
  const [above, list] = await Promise.all([card.boundingBox(), page.locator('.hits').first().boundingBox()]);
  expect(above?.y ?? Infinity).toBeLessThan(list?.y ?? 0);
  expect(await axeFindings(page)).toEqual([]);
  // A long search is cut in its field, as in any.
  if (question.length < 15) expect(await layoutFindings(page)).toEqual([]);
});

test('a town is said to be in its district, and its page is offered', async () => {
  const page = await searchFor('q=respite+skem');
  expect(await page.getByText('Skem is in West Lancashire.').isVisible()).toBe(true);
  expect(await page.locator('#results a[href="/near/west-lancashire/"]').count()).toBe(1);
});

test('a postcode alone finds what there is for its district', async () => {
  const page = await searchFor('q=BB11');
  expect(await page.locator('#results [role="status"]').textContent()).toMatch(
    /^\d+ best results for “BB11”\. We looked for Burnley too\./,
  );
  expect(await page.getByText('BB11 is in Burnley.').isVisible()).toBe(true);
  await page.locator('.chips').getByRole('link', { name: 'Show only East' }).click();
  await expect.poll(() => page.locator('.hits > li').count(), { timeout: 20_000 }).toBeGreaterThan(0);
});

test('a place of another council is named as that, with whom to ask', async () => {
  const page = await searchFor('q=dco+blackpool');
  expect(
    await page.getByText('Blackpool is not in our twelve districts. It belongs to Blackpool Council.').isVisible(),
  ).toBe(true);
});

test.for(['senco', 'what is an EHCP', 'dco meaning'])('“%s” shows the meaning first, and once', async (query) => {
  const page = await searchFor(`q=${encodeURIComponent(query)}`);
  const card = page.locator('#results > section.card');
  const heading = (await card.getByRole('heading').textContent()) ?? '';
  expect(heading).toMatch(/^What “.+” means$/);
  expect(await titles(page)).not.toContain(heading);
});

test('an age, a place and a condition are offered as filters, and can be taken away again', async () => {
  const page = await searchFor('q=adhd+my+4+year+old+colne');
  const chips = page.locator('.chips');
  expect(await chips.getByRole('link').allTextContents()).toEqual([
    'Show only Under 5',
    'Show only Feelings, behaviour and mental health',
    'Show only East',
  ]);
  await chips.getByRole('link', { name: 'Show only Under 5' }).click();
  await page.waitForURL('**/search/?q=adhd+my+4+year+old+colne&age=under-5');
  await expect.poll(() => page.getByRole('link', { name: 'Remove Under 5' }).count()).toBe(1);
  await page.getByRole('link', { name: 'Remove Under 5' }).click();
  await page.waitForURL('**/search/?q=adhd+my+4+year+old+colne');
});

test('each filter says how many results it would leave, and one that would leave none cannot be chosen', async () => {
  const page = await searchFor('q=speech');
  const boxes = page.locator('.filters label.check:has(.count)');
  await expect.poll(() => boxes.count()).toBeGreaterThan(20);
  await page.locator('details.filters summary').click();
  for (const box of await boxes.all()) {
    const count = Number(/\((\d+)\)$/.exec(((await box.textContent()) ?? '').trim())?.[1]);
    expect(await box.locator('input').isDisabled(), (await box.textContent()) ?? '').toBe(count === 0);
  }
  const label = boxes.filter({ hasText: 'Service (' });
  const count = Number(/\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1]);
  await label.click();
  await page.getByRole('button', { name: 'Show results' }).click();
  await page.waitForURL('**type=service');
  // The best of our own, and the rest that Pagefind has.
  const more = count > 10 ? `${count - 10} more page` : `${count} result`;
  await expect.poll(() => page.locator('[role="status"]').textContent()).toContain(more);
});

test('results can stand in the order of their checks, each with its day, and the address says so', async () => {
  const page = await searchFor('q=school&sort=checked');
  const days = await page.locator('.hits .kind li:last-child').allTextContents();
  expect(days.length).toBe(10);
  for (const day of days) expect(day).toMatch(/^Checked on \d{1,2} \w+ \d{4}$/);
  const times = days.map((day) => Date.parse(day.replace('Checked on ', '')));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(await page.locator('.filters input[name="sort"]').isChecked()).toBe(true);
});

test('a result says what sort of page it is, for where and what age, and the name that was searched for', async () => {
  const page = await searchFor('q=SALT');
  const first = page.locator('.hits > li').first();
  expect(await first.locator('.kind li').allTextContents()).toEqual(
    expect.arrayContaining(['Service', 'Health', 'All of Lancashire']),
  );
  expect(await first.locator('.aka b').allTextContents()).toContain('SALT');
});

test('where filters leave nothing, the way back says how many there are', async () => {
  const page = await searchFor('q=portage&type=record&age=16-to-25&kind=work');
  const wider = page.getByRole('link', { name: /^All \d+ results without the filters$/ });
  await wider.click();
  await page.waitForURL('**/search/?q=portage');
});

test('where nothing is found there are near words, where to start, and whom to contact', async () => {
  const page = await searchFor('q=zebratherapie');
  const ways = page.locator('#results ul.also a');
  expect(await ways.count()).toBeGreaterThanOrEqual(2);
  expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining([expect.stringContaining('/where-to-start/'), expect.stringContaining('/contact/')]),
  );
  expect(await axeFindings(page)).toEqual([]);
});
