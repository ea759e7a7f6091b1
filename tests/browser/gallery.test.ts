import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve, type RunningSite } from '#commands/serve.ts';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { galleryFolder } from '../gallery/buildGallery.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { runBuild } from '../support/runBuild.ts';
import { visit, type Visit } from '../support/visit.ts';

const root = join(import.meta.dirname, '../..');
const { code, said } = runBuild(root, ['tests/gallery/buildGallery.ts']);
const addresses = code === 0 ? (await listBuiltSite(galleryFolder)).pages : [];
const turned = addresses.filter((address) => address.startsWith('/rtl/'));
const layouts = addresses.filter((address) => address.startsWith('/layouts/'));
const rooms = addresses.filter((address) => !turned.includes(address) && !layouts.includes(address));

/** A room shows one component several times, so it has several landmarks of one name. The site's pages are held to it. */
const without = ['landmark-unique'];

let browser: Browser;
let gallery: RunningSite;
let visitor: Visit;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), serve(galleryFolder, 0)]);
  visitor = await visit(browser, gallery.origin);
});
afterEach(() => {
  // Each test answers for itself: what one found is not laid to the next.
  expect(visitor.foreign.splice(0), 'asked of other sites').toEqual([]);
  expect(visitor.faults.splice(0), 'blocked by the policy, or an error of our script').toEqual([]);
});
afterAll(() => Promise.all([browser.close(), gallery.stop()]));

test('the gallery is built, with a page for each room, the same turned, and the layouts', () => {
  expect(said).not.toMatch(/error/i);
  expect(code).toBe(0);
  expect(turned.length).toBeGreaterThan(10);
  expect(rooms).toEqual(expect.arrayContaining(['/', '/reach/', '/page/']));
  expect(layouts).toContain('/layouts/Article/right-to-left/');
});

test.for([...rooms, ...layouts])('%s can be used by everyone, small and large', async (address) => {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  expect(await axeFindings(page, { without }), 'axe').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await layoutFindings(page), 'in a window of 320 px').toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await layoutFindings(page), 'with letters twice as large').toEqual([]);
});

test.for(rooms)('%s can be used in dark and in forced colours', async (address) => {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  expect(await axeFindings(page, { onlyStyles: true }), 'axe, dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await axeFindings(page, { without, contrast: false }), 'axe, forced colours').toEqual([]);
});

test.for(turned)('%s fits a window of 320 px', async (address) => {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  expect(await layoutFindings(page)).toEqual([]);
});
