import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSettings } from '#integrations/siteSettings.ts';
import { checkEntries } from '#checks/content/checkEntries.ts';
import { isError } from '#checks/kinds.ts';
import { sortFindings } from '#checks/finding.ts';
import { checkSite } from '#commands/check.ts';
import { addMonths } from '#base/dates/addMonths.ts';
import { prose } from '#schemas/prose.ts';
import { contentRoot, readOurContent } from '../support/contentRoot.ts';

/** The day the site speaks for, and the same day a year on: time alone must turn nothing red. */
const days = [siteSettings().date, addMonths(siteSettings().date, 12)];

describe('our content', () => {
  it.each(days)('has no mistake on %s', async (day) => {
    const { findings } = await checkSite(contentRoot, day, readOurContent);
    expect(sortFindings(findings.filter(isError))).toEqual([]);
  });
});

it('asks for a place only where there is something to say: each time a file is read again', async () => {
  const { entries, ids } = await readOurContent();
  let asked = 0;
  const counting = entries.map((entry) => ({
    ...entry,
    positionOf: (path: readonly PropertyKey[]) => {
      asked += 1;
      return entry.positionOf(path);
    },
  }));
  const findings = checkEntries(counting, siteSettings().date, ids);
  expect(asked).toBeLessThanOrEqual(findings.length);
});

it('the authoring guide tells of every block, and of no other', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
  const told = [...guide.matchAll(/^\| `<(\w+)>` \| ([^|]+) \|/gm)].map(([, name, help]) => [name, help?.trim()]);
  expect(told.map(([name]) => name)).toEqual(Object.keys(prose));
  for (const [name, { help }] of Object.entries(prose))
    expect(help).toContain(told.find(([told]) => told === name)?.[1]?.split(',')[0]);
});
