import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

/** What fresh users typed, and what the page did wrong with it. Add a line when it does so again. */
let browser: Browser;
let site: RunningSite;
let visitor: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  visitor = await visit(browser, site.origin, { viewport: { width: 390, height: 800 } });
});
afterAll(() => Promise.all([browser.close(), site.stop()]));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  expect(visitor.foreign).toEqual([]);
  expect(await visitor.stored()).toEqual([]);
});

async function searchFor(query: string): Promise<Page> {
  await visitor.page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await settled(visitor.page);
  return visitor.page;
}

const statusOf = (page: Page) => page.locator('#results [role="status"]');
const settled = (page: Page) => expect.poll(() => statusOf(page).textContent(), { timeout: 20_000 }).not.toBe('');
const urgentOf = (page: Page) => page.locator('#urgent-first');
const linksOf = (page: Page) =>
  page.locator('.hits h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test.for([
  'want to die',
  'going to kill herself',
  'abuse',
  'my child is being hurt',
  'hit me',
  'i cant cope',
  'self harm',
  'not safe',
  'run away',
])('“%s” shows urgent help first, and corrects nobody', async (query) => {
  const page = await searchFor(query);
  const urgent = urgentOf(page);
  expect(await urgent.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
  expect(await urgent.locator('a[href="/urgent-help/"]').isVisible()).toBe(true);
  const [block, results] = await Promise.all([urgent.boundingBox(), page.locator('#results').boundingBox()]);
  expect((block?.y ?? 0) + (block?.height ?? 0)).toBeLessThanOrEqual(results?.y ?? 0);
  const said = await statusOf(page).textContent();
  expect(said).toMatch(/^Urgent help is at the top of this page\./);
  expect(said).not.toMatch(/instead|No results|could not find|no page/i);
  expect(await page.title()).not.toContain(query);
});

test('the urgent block can be used by everyone, and stays away from other searches', async () => {
  const page = await searchFor('self harm');
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  for (const query of ['I need a break', 'respite', 'swallowing']) {
    await searchFor(query);
    expect(await urgentOf(page).isVisible(), query).toBe(false);
  }
});

test('urgent help comes first even if search fails', async () => {
  const { page, leave } = await visit(browser, site.origin);
  for (const pattern of ['**/pagefind/**', '**/search/*.json']) await page.route(pattern, (route) => route.abort());
  await page.goto('/search/?q=want+to+die');
  await settled(page);
  expect(await urgentOf(page).isVisible()).toBe(true);
  await leave();
});

test('without script the urgent line stands at the foot, and the page says that search needs script', async () => {
  const { page, leave } = await visit(browser, site.origin, { javaScriptEnabled: false });
  await page.goto('/search/?q=want+to+die');
  expect(await page.locator('main .urgent:visible a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  await leave();
});

test('with script nobody reads that search needs it', async () => {
  const page = await searchFor('speech');
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(false);
});

test.for(['speech therapy burnley', 'speech burnley', 'salt burnley'])(
  '“%s” searches everywhere, says so, and offers whom to contact there',
  async (query) => {
    const page = await searchFor(query);
    expect((await linksOf(page)).slice(0, 3)).toContain('/services/speech-and-language-therapy/');
    expect(await statusOf(page).textContent()).toContain('We looked everywhere in Lancashire, not only in Burnley.');
    await page.locator('#results').getByRole('link', { name: 'Who to contact in Burnley' }).click();
    await page.waitForURL('**/near/burnley/');
  },
);

test('if no page has all the words, those with some of them are shown, and it is said', async () => {
  const page = await searchFor('portage respite tribunal');
  expect(await statusOf(page).textContent()).toContain('No page has all of your words. These come closest.');
  await searchFor('speech respite');
  const links = await linksOf(page);
  expect(links).toContain('/services/speech-and-language-therapy/');
  expect(links).toContain('/services/short-breaks/');
  expect(new Set(links).size).toBe(links.length);
});

test('where nothing is found, whom to ask is said in the status', async () => {
  const page = await searchFor('zebra qzxqzx');
  const said = await statusOf(page).textContent();
  expect(said).toContain('special educational needs co-ordinator (SENCO) at school');
  expect(said).not.toContain('instead');
  expect(await page.locator('#other-ways').isVisible()).toBe(true);
});

test('a spelling that would find nothing is not searched for', async () => {
  const page = await searchFor('lancasire');
  await page.goto('/search/?q=lancasire&type=word&kind=health&area=north&age=under-5');
  await settled(page);
  expect(await statusOf(page).textContent()).toContain('“lancasire”');
});

test('a search does not fail because no spelling can be offered', async () => {
  const { page, leave } = await visit(browser, site.origin);
  await page.route('**/words.json', (route) => route.fulfill({ body: '["old"]' }));
  await page.goto('/search/?q=speech+lancasire');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/results for “speech lancasire”/);
  await leave();
});

test.for(['appeal', 'complain', 'mediation'])('“%s” leads to the steps before the word', async (query) => {
  const links = await linksOf(await searchFor(query));
  const guide = links.findIndex((link) => link.startsWith('/guides/'));
  const word = links.findIndex((link) => link.startsWith('/words/'));
  expect(guide).toBeGreaterThanOrEqual(0);
  // The word itself may stand above the list, as its meaning.
  if (word >= 0) expect(guide).toBeLessThan(word);
});

test('back from a result: as many pages, at the same place', async () => {
  const page = await searchFor('help');
  await expect.poll(() => page.locator('.hits > li').count()).toBe(20);
  await page.getByRole('button', { name: 'Show more pages' }).click();
  await expect.poll(() => page.locator('.hits > li').count()).toBe(30);
  const result = page.locator('.hits h3 a').nth(27);
  await result.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await result.click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  await page.goBack();
  await settled(page);
  await expect.poll(() => page.locator('.hits > li').count()).toBe(30);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
  expect(await result.isVisible()).toBe(true);
});
