import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newerThanFloor } from '#integrations/browserFloor.ts';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { typeDate } from '../support/typeDate.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

/** A visit with a browser that has none of these: each is taken away before any script of the page runs. */
async function without(paths: readonly string[]): Promise<Visit> {
  const visitor = await visit(browser, site.origin, { viewport: { width: 390, height: 800 } });
  await visitor.page.addInitScript((taken: readonly string[]) => {
    for (const path of taken) {
      const steps = path.split('.');
      const name = steps.pop() ?? '';
      let owner: unknown = globalThis;
      for (const step of steps) owner = Reflect.get(Object(owner) as object, step) as unknown;
      if (owner !== undefined) Reflect.deleteProperty(Object(owner) as object, name);
    }
  }, paths);
  return visitor;
}

test('phones of March 2022 narrow the list, search, and work out dates', async () => {
  const { page, faults, leave } = await without(newerThanFloor);
  await page.goto('/services/');
  expect(
    await page.evaluate(() => ['groupBy' in Map, 'toSorted' in Array.prototype, 'Iterator' in globalThis]),
  ).toEqual([false, false, false]);
  await page.locator('details.filters > summary').first().click();
  await page.getByRole('checkbox', { name: /^Learning/ }).check();
  const status = page.locator('#list [role="status"]');
  await expect.poll(() => status.textContent()).toMatch(/^\d+ of \d+ kinds of help$/);
  expect(new URL(page.url()).search).toBe('?need=learning');
  expect(await page.locator('#narrow fieldset').first().getAttribute('aria-label')).toBe('By need');
  await page.getByRole('checkbox', { name: /^Learning/ }).uncheck();
  // Not "/services/?", as an address that asks its parameters for their number would have it.
  await expect.poll(() => page.url()).toBe(`${site.origin}/services/`);

  await page.goto('/search/?q=autism');
  const found = page.locator('#results [role="status"]');
  await expect.poll(() => found.textContent()).toMatch(/^\d+ best results for “autism”/);
  expect(await page.locator('.hits a').count()).toBeGreaterThan(5);
  // Pagefind too.
  await expect.poll(() => found.textContent(), { timeout: 30_000 }).toMatch(/ \d+ more pages have these words\.$/);
  await page.goto('/search/?age=under-5&sort=checked');
  await expect.poll(() => found.textContent()).toMatch(/^\d+ results/);
  await page.goto('/search/?q=what+is+a+SENCO');
  await expect.poll(() => page.locator('#results section.card').first().getAttribute('aria-label')).toContain('SENCO');

  await page.goto('/guides/disagree-with-a-decision/');
  await typeDate(page, 'The day the council sent its letter', '2099-01-14');
  await expect
    .poll(() => page.locator('#dates [role="status"]').textContent())
    .toContain('must reach the tribunal by Saturday 14 March 2099');
  await page.goto('/have-your-say/coming-up/');
  await typeDate(page, 'We want to start on', '2099-04-20');
  await expect.poll(() => page.locator('#before [role="status"]').textContent()).toContain('Starts on 20 April 2099.');
  expect(faults).toEqual([]);
  await leave();
});

test.for([
  'Element.prototype.replaceChildren',
  'Array.prototype.flatMap',
  'Array.prototype.sort',
  'Object.fromEntries',
  'Set',
  'Map',
  'URLSearchParams',
  'String.prototype.split',
])('a browser without %s keeps links that work', async (missing) => {
  const { page, leave } = await without([missing]);
  await page.goto('/services/?need=learning', { waitUntil: 'load' });
  // Every link is still there, and none of them became a box.
  const plain = await visit(browser, site.origin, { javaScriptEnabled: false });
  await plain.page.goto('/services/');
  const links = page.locator('#narrow [data-facet] a');
  expect(await links.count()).toBeGreaterThan(30);
  expect(await links.count()).toBe(await plain.page.locator('#narrow [data-facet] a').count());
  await plain.leave();
  expect(await page.locator('#narrow input').count()).toBe(0);
  await page.locator('details.filters > summary').first().click();
  await page.locator('#narrow').getByRole('link', { name: 'Learning', exact: true }).click();
  await page.waitForURL('**/services/need/learning/');
  expect(await page.locator('#list .hits > li').count()).toBeGreaterThan(5);
  await leave();
});

test.for(['Element.prototype.replaceChildren', 'Intl.DateTimeFormat.prototype.formatToParts'])(
  'a browser without %s is shown the words of a deadline, and no field that cannot answer',
  async (missing) => {
    const { page, leave } = await without([missing]);
    await page.goto('/guides/disagree-with-a-decision/', { waitUntil: 'load' });
    expect(await page.locator('.deadlines').isVisible()).toBe(true);
    expect(await page.locator('#dates').isVisible()).toBe(false);
    await leave();
  },
);

test.for<[now: string, letter: string, says: string]>([
  // An engine with ICU 72 wrote this day as 5/3/26, and the family was told that it was too late.
  ['2026-05-03T12:00:00Z', '2026-05-01', 'Your appeal must reach the tribunal by'],
  ['2026-11-30T12:00:00Z', '2026-08-03', 'That day has passed.'],
  // Midnight in London, in summer and in winter, on both sides.
  ['2026-06-30T22:59:00Z', '2026-04-30', 'Your appeal must reach the tribunal by'],
  ['2026-06-30T23:01:00Z', '2026-04-30', 'That day has passed.'],
  ['2026-12-15T23:59:00Z', '2026-10-15', 'Your appeal must reach the tribunal by'],
  ['2026-12-16T00:01:00Z', '2026-10-15', 'That day has passed.'],
])(
  'at %s a letter of %s is judged by the day in London, however the engine writes days',
  async ([now, letter, says]) => {
    const { page, leave } = await visit(browser, site.origin, { timezoneId: 'Pacific/Kiritimati' });
    await page.addInitScript(() => {
      const monthFirst = (moment?: number | Date) => {
        const day = new Date(moment ?? Date.now());
        return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear() % 100}`;
      };
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => monthFirst });
    });
    await page.clock.setFixedTime(now);
    await page.goto('/guides/disagree-with-a-decision/');
    await typeDate(page, 'The day the council sent its letter', letter);
    await expect.poll(() => page.locator('#dates [role="status"]').textContent()).toContain(says);
    await leave();
  },
);
