import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { inWords } from '#base/dates/inWords.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import { readContent } from '#loader/readContent.ts';
import { says, type Need, type Statement } from '#schemas/needs.ts';
import type { Source } from '#schemas/shared.ts';

const root = join(import.meta.dirname, '../..');
const { entries } = await readContent(root);
const needs = entriesOf(entries, 'needs').toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
const forAll = entriesOf(entries, 'pageTexts').flatMap(({ data }) => (data.id === 'need' ? data.schoolMust : []));

describe('the pages of needs', () => {
  test('say of every fact which page says so, and from when', async () => {
    const lines = [
      '# Facts on the pages of needs',
      '',
      'Made from the front matter of `src/content/needs` by `tests/content/needsFacts.test.ts`; `-u` writes it anew.',
      'What stands on a page and not here is our own advice on what to do or ask, and claims nothing.',
      '',
      '## On every page',
      '',
      ...table(forAll.map(({ fact, source }) => [fact, source])),
      ...needs.flatMap(({ data }) => [`## ${data.title}`, '', ...table(factsOf(data))]),
    ];
    await expect(await format(lines.join('\n'), { parser: 'markdown', printWidth: 150 })).toMatchFileSnapshot(
      join(root, 'docs/needs-facts.md'),
    );
  });

  test.for(needs)('$data.title has a fact with its page', ({ data }) => {
    expect(factsOf(data).length).toBeGreaterThan(0);
  });

  // Asked of what a page says: causes, outlooks, numbers of cases, medicines and cures are for doctors.
  test.for(needs)('$data.title says no cause, outlook, number of cases or medicine', ({ data }) => {
    const all = statementsOf(data).map(says).join(' ');
    expect(all).not.toMatch(
      /\b(caused? by|causes? (of )?(autism|ADHD)|cure[ds]?|grows? out of|\d+ (in|out of) (every )?\d+|per cent|%|melatonin|ritalin|methylphenidate|dose)\b/i,
    );
    expect(all).not.toMatch(/suffer/i);
  });
});

type Fact = readonly [fact: string, source: Source | undefined];

function factsOf(data: Need): Fact[] {
  return statementsOf(data).flatMap((each): Fact[] =>
    typeof each === 'string'
      ? []
      : [[each.fact, data.sources.find((source) => 'url' in source && source.url === each.from)]],
  );
}

function statementsOf({ today, atSchool, whoAssesses, next }: Need): Statement[] {
  return [...today, ...atSchool, ...whoAssesses.here.map(({ who }) => who), ...whoAssesses.inGeneral, ...next];
}

function table(facts: readonly Fact[]): string[] {
  return [
    '| Fact | Page | Its date |',
    '| --- | --- | --- |',
    ...facts.map(([fact, source]) => `| ${fact} | ${pageOf(source)} | ${dateOf(source)} |`),
    '',
  ];
}

function pageOf(source: Source | undefined): string {
  return source !== undefined && 'url' in source ? `[${source.title}](${source.url})` : 'none';
}

function dateOf(source: Source | undefined): string {
  if (source?.kind === 'public') return source.undated ? `none; read in ${inWords(source.asAt)}` : inWords(source.asAt);
  return source?.kind === 'law' && source.lawCheckedOn ? `law, checked on ${inWords(source.lawCheckedOn)}` : 'law';
}
