import { expect, test } from 'vitest';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { budgetOf, sizeOf, stylesheetBudget, weigh } from '#integrations/pageWeight.ts';
import { allScripts } from '#integrations/scriptImports.ts';
import { addresses } from '#base/addresses.ts';
import { builtSite } from '../support/builtSite.ts';

const site = await builtSite();
const filesOf = (ending: string) => [...site.files].filter((file) => file.endsWith(ending));

test.for(site.pages)('%s is light enough for a slow connection', async (address) => {
  const weight = await weigh(site, address);
  const budget = budgetOf(address);
  expect(weight.html + weight.css, 'HTML and CSS, gzip').toBeLessThanOrEqual(budget.page);
  expect(weight.css, 'CSS, gzip').toBeLessThanOrEqual(budget.css);
  expect(weight.css, 'every page has its styles').toBeGreaterThan(1000);
  expect(weight.script, 'script, gzip').toBeLessThanOrEqual(budget.script);
});

test.for(filesOf('.css'))('%s is a small stylesheet', async (file) => {
  expect(await sizeOf(site, [file])).toBeLessThanOrEqual(stylesheetBudget);
});

/** Script that only the look-up loads, and what it fetches for any postcode: whose it is; then what is near, in the district with most of it. */
test('to look up a postcode costs 8 kB at most, and 10 with what is near', async () => {
  const { html } = await readBuiltPage(site, addresses.near);
  const first = [...html.matchAll(/<script[^>]* src="([^"]*\/LookUp[^"]*)"/g)].map(([, src = '']) => src);
  expect(first).toHaveLength(1);
  const look = await sizeOf(site, [...(await allScripts(site, first)), addresses.nearPostcodes]);
  expect(look).toBeGreaterThan(4000);
  expect(look).toBeLessThanOrEqual(8000);
  const near = await Promise.all(filesOf('/places.json').map((file) => sizeOf(site, [file])));
  expect(near).toHaveLength(12);
  expect(look + Math.max(...near)).toBeLessThanOrEqual(10_000);
});

test('the pages together load every script there is: none is counted nowhere', async () => {
  const counted = new Set<string>();
  for (const page of [
    addresses.search,
    addresses.services,
    addresses.guide('get-an-ehc-plan'),
    addresses.letter('ask-for-an-assessment'),
    addresses.sayPage('coming-up'),
    addresses.urgentHelp,
    addresses.near,
  ]) {
    const { html } = await readBuiltPage(site, page);
    const first = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    for (const file of await allScripts(site, first)) counted.add(file);
  }
  // Made with every build, and loaded only by one with a place that takes messages: a feature, on top of what its page has.
  const [form = '', ...others] = filesOf('.js').filter((file) => file.includes('/TellUsForm.'));
  expect(others).toEqual([]);
  expect(await sizeOf(site, await allScripts(site, [form]))).toBeLessThanOrEqual(6000);
  counted.add(form);
  expect([...counted].sort()).toEqual(filesOf('.js').sort());
  expect(counted).toContain('/pagefind/pagefind.js');
});
