import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOurContent } from '../support/contentRoot.ts';
import { needsByDistrict } from '../support/needsByDistrict.ts';

it('the table of needs says what the content says', async () => {
  const { entries } = await readOurContent();
  const table = readFileSync(join(import.meta.dirname, '../../docs/needs-by-district.md'), 'utf8');
  expect(table, 'Write it anew: node tests/support/writeNeedsByDistrict.ts').toBe(needsByDistrict(entries));
});
