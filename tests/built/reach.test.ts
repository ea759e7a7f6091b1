import { expect, test } from 'vitest';
import { readContent } from '#loader/readContent.ts';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { neverPrinted } from '#checks/built/neverPrinted.ts';
import { numbersNeverPrinted } from '#checks/content/neverPrint.ts';
import { builtSite } from '../support/builtSite.ts';
import { contentRoot } from '../support/contentRoot.ts';

const site = await builtSite();
const { entries } = await readContent(contentRoot);
const withdrawn = neverPrinted(numbersNeverPrinted(entries));

/** The card of a page, without what stands on every page. */
function cardOf(html: string): string {
  const [, card = ''] = /<section class="side content"[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
  return card;
}

const ofSection = (section: string) => site.pages.filter((page) => new RegExp(`^/${section}/[a-z0-9-]+/$`).test(page));
const withWays = ['services', 'guides', 'where-to-start', 'young-people']
  .flatMap(ofSection)
  .filter((page) => !['/services/a-z/', '/guides/print/'].includes(page));

test('there are such pages', () => {
  expect(withWays.length).toBeGreaterThan(80);
});

test.for(withWays)('%s leads to a person, or says that none is published', async (address) => {
  const card = cardOf((await readBuiltPage(site, address)).html);
  expect(card).toMatch(/href="(?:tel:|mailto:|sms:)|class="btn call"|No phone number or email is published/);
  // Every number says where it comes from.
  expect(card).toMatch(/class="from"/);
});

test.for(ofSection('contact'))('%s does too', async (address) => {
  const { html } = await readBuiltPage(site, address);
  expect(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').toMatch(/href="(?:tel:(?!999|111)|mailto:)/);
});

test('no page prints a number that was withdrawn', async () => {
  expect(withdrawn('here', 'Ring 01772 532 280.')).toHaveLength(1);
  for (const address of withWays) expect(withdrawn(address, (await readBuiltPage(site, address)).html)).toEqual([]);
});
