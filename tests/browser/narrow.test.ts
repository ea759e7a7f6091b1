import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { entriesOf } from '#checks/entriesOf.ts';
import type { RunningSite } from '#commands/serve.ts';
import { readContent } from '#loader/readContent.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

const { entries } = await readContent(join(import.meta.dirname, '../..'));
const services = entriesOf(entries, 'services');

let browser: Browser;
let site: RunningSite;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));
beforeEach(async () => {
  visitor = await visit(browser, site.origin, { viewport: { width: 1280, height: 900 } });
  page = visitor.page;
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  expect(visitor.foreign).toEqual([]);
  if (page.url() !== 'about:blank') expect(await visitor.stored()).toEqual([]);
  await visitor.leave();
});

const status = () => page.locator('#list [role="status"]');
const box = (name: RegExp) => page.getByRole('checkbox', { name });
/** The titles that are shown, without the white space that no browser shows. */
const shown = async (on: Page = page) =>
  (await on.locator('#list .hits > li:visible h3').allTextContents()).map((title) => title.trim());
const counted = async () => Number(/^\d+/.exec((await status().textContent()) ?? '')?.[0]);
/** Waits until the list says of what it shows part. */
const narrowed = () => expect.poll(() => status().textContent()).toMatch(/^\d+ of \d+ kinds of help$/);

test('choices narrow the list in place, say so once, and stand in the address', async () => {
  await page.goto('/services/');
  await expect.poll(() => status().textContent()).toMatch(/^\d+ kinds of help$/);
  const all = await counted();
  expect(await shown()).toHaveLength(all);
  await page.evaluate(() => {
    const told: string[] = [];
    const status = document.querySelector('#list [role="status"]');
    if (status) new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true });
    Reflect.set(globalThis, 'told', told);
  });
  // Two quick choices, however slow the machine: in one go.
  await page.evaluate(() => {
    for (const label of document.querySelectorAll<HTMLLabelElement>('#narrow label'))
      if (/^(Learning|Under 5) /.test(label.textContent)) {
        label.querySelector('input')?.focus();
        label.click();
      }
  });
  await narrowed();
  expect(await counted()).toBeLessThan(all);
  expect(await shown()).toHaveLength(await counted());
  expect(new URL(page.url()).search).toBe('?need=learning&age=under-5');
  const told = await page.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  expect(told).toHaveLength(1);
  // The box that was pressed still has the focus.
  expect(await page.evaluate(() => document.activeElement?.parentElement?.textContent)).toMatch(/^Under 5/);
});

test('what is meant for a choice stands before what is for everyone', async () => {
  await page.goto('/services/?need=talking-and-understanding');
  await narrowed();
  const meant = services
    .filter(({ data }) => data.needs.includes('talking-and-understanding'))
    .map(({ data }) => data.title);
  expect(meant.length).toBeGreaterThan(1);
  const all = await shown();
  expect(all.length).toBeGreaterThan(meant.length);
  expect(all).toEqual(expect.arrayContaining(meant));
  // In the list of each kind of help.
  for (const list of await page.locator('#list .hits').all()) {
    const titles = (await list.locator('li:visible h3').allTextContents()).map((title) => title.trim());
    const isMeant = titles.map((title) => meant.includes(title));
    expect(isMeant, titles.join(', ')).toEqual(isMeant.toSorted((one, other) => Number(other) - Number(one)));
  }
});

test('Back, Forward and a shared address bring a choice back', async () => {
  await page.goto('/services/');
  await box(/^Health \(/).check();
  await narrowed();
  const health = await shown();
  await page.locator('#narrow').getByText('By cost').click();
  await box(/^Free/).check();
  await page.goBack();
  await expect.poll(() => shown()).toEqual(health);
  expect(await box(/^Health \(/).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => box(/^Health \(/).isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => shown()).toEqual(health);

  const other = await visit(browser, site.origin);
  await other.page.goto('/services/?kind=health&kind=moon&moon=1');
  await expect.poll(() => shown(other.page)).toEqual(health);
  await other.leave();

  // From a page of the list and back.
  await page.locator('#list .hits > li:visible a').first().click();
  await page.waitForURL(/\/services\/[a-z-]+\/$/);
  await page.goBack();
  await expect.poll(() => shown()).toEqual(health);
});

test('each choice can be removed, and the focus goes to the list', async () => {
  await page.goto('/services/?kind=health&age=under-5');
  await narrowed();
  expect(await page.locator('#list .chips a').allTextContents()).toEqual([
    'Remove Under 5',
    'Remove Health',
    'Clear all',
  ]);
  await page.getByRole('link', { name: 'Remove Health' }).press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?age=under-5');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
  expect(await box(/^Health \(/).isChecked()).toBe(false);
  await page.getByRole('link', { name: 'Remove Under 5' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await page.locator('#list .chips a').count()).toBe(0);
});

test('no choice ends in nothing: it says what to give up', async () => {
  await page.goto('/services/?condition=hearing&kind=work&age=under-5');
  await expect.poll(() => status().textContent()).toMatch(/^0 of \d+ kinds of help$/);
  const offers = page.locator('#list .unknown a');
  const texts = await offers.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  const [, promised] = /: (\d+)$/.exec(texts[0] ?? '') ?? [];
  await offers.first().click();
  await expect.poll(counted).toBe(Number(promised));
  expect(await shown()).toHaveLength(Number(promised));
});

test('each number beside a choice is what the choice shows', async () => {
  await page.goto('/services/?age=16-to-25');
  await narrowed();
  for (const name of [/^Health \(/, /^Work and adult life/]) {
    const [, promised] = /\((\d+)\)$/.exec((await box(name).locator('..').textContent()) ?? '') ?? [];
    await box(name).check();
    await expect.poll(counted).toBe(Number(promised));
    await box(name).uncheck();
    await narrowed();
  }
});

test('everything can be done by keyboard, and is named for those who hear it', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/services/');
  const opener = page.locator('details.filters > summary');
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.parentElement?.textContent)).toMatch(/^Talking/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await narrowed();
  expect(new URL(page.url()).search).toBe('?need=learning');
  const tree = await page.locator('#narrow').ariaSnapshot();
  expect(tree).toMatch(/group "By need":\s+- checkbox "Talking, [^"]*\(\d+\)"/);
  expect(tree).toMatch(/checkbox "Learning \(\d+\)" \[checked\]/);
  await page.locator('#narrow details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await axeFindings(page)).toEqual([]);
  expect(await layoutFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
});

test('a list of one value leads on to two choices at once', async () => {
  await page.goto('/services/need/learning/');
  await page.locator('#narrow').getByRole('link', { name: '5 to 10' }).click();
  await page.waitForURL('**/services/?need=learning&age=5-to-10');
  await narrowed();
});

describe('a list of several pages', () => {
  /** The whole list as if each page held three entries. */
  async function split(): Promise<number> {
    const html = await (await fetch(`${site.origin}/services/`)).text();
    const items = html.match(/<li data-placed=.*?<\/p>\s*<\/li>/gs) ?? [];
    const pageOf = (number: number) => {
      const own = number === 1 ? items.slice(0, 3) : items.slice(3);
      const links = [1, 2].map(
        (n) =>
          `<li><a href="/services/${n === 1 ? '' : 'page/2/'}"${n === number ? ' aria-current="page"' : ''}>${n}</a></li>`,
      );
      const nav = `<nav aria-label="Pages of this list"><ul class="pick letters">${links.join('')}</ul></nav>`;
      const [before = ''] = html.split('<ul class="hits">');
      const after = html.slice(html.lastIndexOf('data-placed')).replace(/^.*?<\/ul>.*?<\/ul>/s, '');
      return `${before}<ul class="hits">${own.join('')}</ul>${nav}${after}`;
    };
    await page.route('**/services/', (route) => route.fulfill({ contentType: 'text/html', body: pageOf(1) }));
    await page.route('**/services/page/2/', (route) => route.fulfill({ contentType: 'text/html', body: pageOf(2) }));
    return items.length;
  }

  test('is narrowed as a whole', async () => {
    const all = await split();
    await page.goto('/services/');
    expect(await shown()).toHaveLength(3);
    // Of the whole list, not of its first page; and no numbers beside the choices that are only true of that page.
    await expect.poll(() => status().textContent()).toBe(`${all} kinds of help`);
    expect(await page.locator('#narrow label').first().textContent()).not.toMatch(/\d/);
    await box(/^Health/).check();
    await expect.poll(() => status().textContent()).toMatch(new RegExp(` of ${all} kinds of help$`));
    expect(await page.locator('#narrow label').first().textContent()).toMatch(/\(\d+\)$/);
    expect((await shown()).length).toBeGreaterThan(3);
    expect(await page.getByRole('navigation', { name: 'Pages of this list' }).isVisible()).toBe(false);
    await box(/^Health/).uncheck();
    await expect.poll(() => status().textContent()).toBe(`${all} kinds of help`);
    expect(await shown()).toHaveLength(all);
    expect(await page.getByRole('navigation', { name: 'Pages of this list' }).isVisible()).toBe(false);
  });

  test('says so when the rest does not load', async () => {
    await split();
    await page.route('**/services/page/2/', (route) => route.abort());
    await page.goto('/services/');
    await box(/^Health/).check();
    await expect.poll(() => status().textContent()).toMatch(/did not load$/);
    expect(await page.getByRole('navigation', { name: 'Pages of this list' }).isVisible()).toBe(true);
  });
});

test('without script the same lists are reached by links', async () => {
  const { page: plain, leave } = await visit(browser, site.origin, { javaScriptEnabled: false });
  await plain.goto('/services/');
  await plain.locator('#narrow').getByText('By condition').click();
  await plain.locator('#narrow').getByRole('link', { name: 'Autism' }).first().click();
  await plain.waitForURL('**/services/condition/autism/');
  expect(await plain.locator('#list .hits > li').count()).toBeGreaterThan(5);
  await plain.goto('/services/condition/sight/');
  await plain.getByRole('link', { name: 'Specialist teachers' }).click();
  await plain.waitForURL('**/services/specialist-teaching/');
  await leave();
});
