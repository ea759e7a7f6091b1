import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
let site: RunningSite;
let current: Visit | undefined;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

/** Whatever a person does here, nothing is blocked, asked elsewhere, or kept. */
afterEach(async () => {
  if (!current) return;
  expect(current.faults).toEqual([]);
  expect(current.foreign).toEqual([]);
  expect(await current.stored()).toEqual([]);
  await current.leave();
  current = undefined;
});

async function open(address: string, options?: BrowserContextOptions): Promise<Page> {
  current = await visit(browser, site.origin, options);
  await current.page.goto(address);
  return current.page;
}

const statusOf = (page: Page) => page.locator('#results [role="status"]');
const settled = (page: Page) => expect.poll(() => statusOf(page).textContent(), { timeout: 20_000 }).not.toBe('');

/** How many results there are, once Pagefind has been heard: the best, and more pages. */
async function totalOf(page: Page): Promise<number> {
  await expect.poll(() => statusOf(page).textContent(), { timeout: 20_000 }).toMatch(/more pages? ha/);
  const numbers = ((await statusOf(page).textContent()) ?? '').match(/\d+(?= (?:best|more|result))/g) ?? [];
  return numbers.reduce((sum, number) => sum + Number(number), 0);
}

test('from the home page to a service, with the keyboard alone', async () => {
  const page = await open('/');
  await page.locator('main input[type="search"]').focus();
  await page.keyboard.type('speech therapy');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=speech+therapy');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/^\d+ best results for “speech therapy”\./);
  expect(await page.title()).toMatch(/^\d+ best results for speech therapy: Search - /);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('speech therapy');
  await page.locator('.hits a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/services/speech-and-language-therapy/');
  await page.goBack();
  await settled(page);
  expect(page.url()).toContain('?q=speech+therapy');
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
});

test('the status is there, and empty, before anything is searched; and only its words change', async () => {
  const page = await open('/search/', { javaScriptEnabled: false });
  expect(await statusOf(page).count()).toBe(1);
  expect(await statusOf(page).textContent()).toBe('');
  expect(await page.locator('main [aria-live], main [role="alert"]').count()).toBe(0);
});

test('nothing is fetched until somebody searches', async () => {
  const page = await open('/search/');
  const asked = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/pagefind\/|\/search\/.+\.json/.test(name))
          .length,
    );
  await page.waitForTimeout(300);
  expect(await asked()).toBe(0);
  await page.locator('main input[type="search"]').focus();
  await expect.poll(asked).toBeGreaterThan(0);
});

test('filters stand in the address, can be taken away one by one, and Back brings them back', async () => {
  const page = await open('/search/?q=health', { viewport: { width: 390, height: 800 } });
  await settled(page);
  const all = await totalOf(page);
  await page.locator('details.filters summary').click();
  await page.getByLabel(/East \(\d+\)/).check();
  await page.getByLabel(/^\s*Health \(\d+\)/).check();
  expect(page.url()).toMatch(/\?q=health$/);
  await page.getByRole('button', { name: 'Show results' }).click();
  await page.waitForURL('**/search/?q=health&kind=health&area=east');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/ for “health”, in Health, East\./);
  const some = await totalOf(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('link', { name: 'Remove East' }).click();
  await page.waitForURL('**/search/?q=health&kind=health');
  await page.goBack();
  await page.waitForURL('**/search/?q=health&kind=health&area=east');
  await settled(page);
  expect(await page.getByLabel(/East \(/).isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await page.waitForURL('**/search/?q=health');
  await settled(page);
  expect(await totalOf(page)).toBe(all);
});

test('two values of one filter find more, two filters find less', async () => {
  const count = async (question: string) => {
    const page = await open(`/search/?${question}`);
    await settled(page);
    const found = Number(/^\d+/.exec((await statusOf(page).textContent()) ?? '')?.[0] ?? 0);
    await current?.leave();
    return found;
  };
  const [service, guide, both, narrowed] = [
    await count('type=service'),
    await count('type=guide'),
    await count('type=service&type=guide'),
    await count('type=service&kind=health'),
  ];
  current = undefined;
  expect(both).toBe(service + guide);
  expect(narrowed).toBeLessThan(service);
  expect(narrowed).toBeGreaterThan(0);
});

test('new words keep the chosen filters', async () => {
  const page = await open('/search/?q=health&area=east');
  await settled(page);
  await page.locator('main input[type="search"]').fill('breaks');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=breaks&area=east');
});

test('a word that nobody wrote is named, and the others are searched for', async () => {
  const page = await open('/search/?q=speech+qzxqzx');
  await settled(page);
  expect(await statusOf(page).textContent()).toContain(
    'We could not find “qzxqzx”, so we searched for the other words.',
  );
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
});

test('a mistyped word is corrected and searched for at once, and the way back is there', async () => {
  const page = await open('/search/?q=ombudsmna&area=east');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(
    /^\d+ results? for “ombudsman”, in East\. Search for “ombudsmna” instead$/,
  );
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('ombudsmna');
  await page.locator('[role="status"]').getByRole('link', { name: 'Search for “ombudsmna” instead' }).click();
  await page.waitForURL('**/search/?q=ombudsmna&area=east&exact=1');
  await settled(page);
  expect(await statusOf(page).textContent()).toMatch(/^We have no page on “ombudsmna”/);
});

test('the first answer stands on the first screen of a small phone', async () => {
  for (const query of ['autism', 'ehcp', 'short breaks', 'transport refused', 'speech therapy burnley', 'ombudsmna']) {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    await page.setViewportSize({ width: 375, height: 664 });
    await settled(page);
    const first = page.locator('#results .card h2 a, .hits h3 a').first();
    // 60 more for the way back from a correction, or for whom to contact in a place.
    expect((await first.boundingBox())?.y ?? Infinity, query).toBeLessThan(/burnley|mna/.test(query) ? 460 : 400);
    await current?.leave();
  }
  current = undefined;
});

test('a known misspelling and a short form find the page', async () => {
  for (const query of ['speach therapy', 'SALT']) {
    const page = await open(`/search/?q=${query}`);
    await settled(page);
    const titles = await page.locator('.hits h3').allTextContents();
    expect(titles.slice(0, 3), query).toContain('Speech and language therapy');
    await current?.leave();
  }
  current = undefined;
});

test.for([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; alert(1)//",
  '<b>speech</b>',
  '{{7*7}}',
  '"speech',
  '!!!',
  '((((',
  '\\',
  '%',
])('markup in the words stays words: %s', async (query) => {
  const page = await open(`/search/?q=${encodeURIComponent(query)}`);
  page.on('dialog', () => {
    throw new Error('Code in the address ran.');
  });
  await settled(page);
  // The name of a page that was searched for stands in bold; nothing of the search does.
  expect(await page.locator('#results :is(img, script, b:not(.aka b))').count()).toBe(0);
  expect(await statusOf(page).textContent()).toContain(`“${query}”`);
});

test('a very long search is cut, and works', async () => {
  const page = await open(`/search/?q=${'speech+'.repeat(1500)}`);
  await settled(page);
  expect(await statusOf(page).textContent()).toContain('Your search was very long. We looked for the start of it.');
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
});

test('results can be used by everyone, in a narrow window and in the dark too', async () => {
  const page = await open('/search/?q=health&area=east', {
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  await settled(page);
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutFindings(page)).toEqual([]);
  await page.locator('details.filters summary').click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeFindings(page)).toEqual([]);
});
