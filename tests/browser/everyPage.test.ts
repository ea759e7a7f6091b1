import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { readContent } from '#loader/readContent.ts';
import { builtSite } from '../support/builtSite.ts';
import { CloseLook } from '../support/CloseLook.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { partedPages, sampleOf } from '../support/sampledPages.ts';
import { startSite } from '../support/startSite.ts';

/** Another day draws other pages. `PAGE_SEED` draws those of an earlier run again. */
const seed = process.env['PAGE_SEED'] ?? inject('siteDate');

const finished = await builtSite();
const { entries } = await readContent(join(import.meta.dirname, '../..'));
const pages = await Promise.all(finished.pages.map((address) => readBuiltPage(finished, address)));
const { own, byTemplate } = partedPages(pages, entries);
const sample = sampleOf(byTemplate, seed);

let browser: Browser;
let site: RunningSite;
let look: CloseLook;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  look = new CloseLook(browser, site.origin);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('there are pages of both sorts, and each is of one', () => {
  const ofTemplates = [...byTemplate.values()].flat();
  expect(own.length).toBeGreaterThan(100);
  expect(byTemplate.size).toBeGreaterThan(5);
  expect(own.length + ofTemplates.length).toBe(pages.length);
  expect(sample.length).toBeGreaterThan(Math.min(20, ofTemplates.length));
  // eslint-disable-next-line no-console -- whoever sees a fault needs to draw the same pages again
  console.log(
    `${own.length} pages with sentences of their own, and ${sample.length} of ${ofTemplates.length} that are made from tables. To draw these again: PAGE_SEED=${seed}`,
  );
});

describe('every page with sentences of its own', () => {
  test.for(own)('$address can be used by everyone, and keeps our promises', async ({ address }, { expect }) => {
    await look.at(address, expect);
  });
});

describe(`pages made from tables, by their shapes and by PAGE_SEED=${seed}`, () => {
  test.for(sample)('%s can be used by everyone, and keeps our promises', async (address, { expect }) => {
    await look.at(address, expect);
  });
});
