import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteSettings } from '#integrations/siteSettings.ts';
import { addDays } from '#base/dates/addDays.ts';

const root = join(import.meta.dirname, '../..');
const statement = readFileSync(join(root, 'src/content/pages/accessibility.mdx'), 'utf8');
const evidence = readFileSync(join(root, 'docs/wcag.md'), 'utf8').split('## AAA')[0] ?? '';
const months = 'January February March April May June July August September October November December'.split(' ');

/** The criteria of the table whose result begins with these words. */
function criteria(result: string): string[] {
  return [...evidence.matchAll(/^\| (\d\.\d\.\d+)[^|]*\| ([^|]*)\|/gm)]
    .filter(([, , says = '']) => says.startsWith(result))
    .map(([, number = '']) => number);
}

/** A day of the statement, as YYYY-MM-DD. */
function dayAfter(words: string): string {
  const [, day = '', month = '', year = ''] = new RegExp(`${words} (\\d+) (\\w+) (\\d{4})`).exec(statement) ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

test('the statement names every criterion that the evidence says fails, and no other', () => {
  const named = [...statement.matchAll(/^- \*\*(\d\.\d\.\d+),/gm)].map(([, number = '']) => number);
  expect(named).toEqual(criteria('fails'));
  expect(criteria('holds').length).toBeGreaterThan(30);
});

test('its status is what the evidence says', () => {
  const [, status] = /This website is (\w+) compliant with/.exec(statement) ?? [];
  expect(status).toBe(criteria('fails').length > 0 ? 'partially' : 'fully');
});

test.each(['tested it last on', 'last changed on'])('it is not over a year since somebody %s', (words) => {
  expect(dayAfter(words)).toMatch(/^20\d\d-(0[1-9]|1[0-2])-\d\d$/);
  expect(addDays(dayAfter(words), 365) >= siteSettings().date).toBe(true);
});

test.each([
  'Compliance status',
  'Content that is not accessible',
  'Disproportionate burden',
  'What the law does not cover',
  'How it was tested',
  'About this statement',
  'If you are not happy with our answer',
])('it has the part “%s” of the model', (heading) => {
  expect(statement).toMatch(new RegExp(`^#{2,3} ${heading}$`, 'm'));
});
