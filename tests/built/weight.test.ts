import { expect, test } from 'vitest';
import { listBuiltSite } from '../../src/build/builtSite.ts';
import { budgetOf, weigh } from '../../src/build/pageWeight.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { siteFolder } from '../support/siteFolder.ts';
import { sitePages } from '../support/sitePages.ts';

test.for(await sitePages())('%s is light enough for a slow connection', async (address) => {
  const weight = await weigh(await listBuiltSite(siteFolder), address);
  expect(weight.html + weight.css, 'HTML and CSS, gzip').toBeLessThanOrEqual(budgetOf(address).page);
  expect(weight.script, 'script, gzip').toBeLessThanOrEqual(budgetOf(address).script);
  if (address === addresses.search) expect(weight.script, 'the search page has its script').toBeGreaterThan(0);
});
