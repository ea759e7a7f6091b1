import { expect, test } from 'vitest';
import { facetTable } from '#domain/search/facetTable.ts';
import { countWith, lastCheckedFirst, narrowFound } from '#domain/search/narrowFound.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';
import { idsOf, pageId, readPageId, sortOf } from '#domain/search/pageId.ts';
import { filtersFrom, type Filters } from '#domain/search/searchState.ts';

const facts = (given: Partial<PageFacts>): PageFacts => ({
  type: 'service',
  standing: 'live',
  need: [],
  age: [],
  area: [],
  kind: [],
  ...given,
});
const all = [
  facts({ kind: ['health'], age: ['under-5'], area: ['east'], reviewed: '2026-11-01' }),
  facts({ kind: ['care'], age: ['under-5', '5-to-10'], reviewed: '2026-11-20' }),
  facts({ type: 'guide' }),
  facts({ kind: ['health'], age: ['under-5'], area: ['east'], reviewed: '2026-11-20', standing: 'late' }),
];
const ids = all.map((each, number) => pageId(number, each));
const table = facetTable(new Map(all.map((each, number) => [ids[number] ?? '', each])));
const pages = ids.map((id) => ({ id }));
const choose = (given: Partial<Filters>): Filters => ({ ...filtersFrom(() => []), ...given });
const narrowed = (given: Partial<Filters>) => narrowFound(pages, choose(given), table).map(({ id }) => ids.indexOf(id));

test('no filter keeps all, in their order', () => {
  expect(narrowed({})).toEqual([0, 1, 2, 3]);
});

test('any value of one filter, and every filter', () => {
  expect(narrowed({ kind: ['health', 'care'] })).toEqual([0, 1, 3]);
  expect(narrowed({ kind: ['health', 'care'], age: ['5-to-10'] })).toEqual([1]);
});

test('a page that names no age or area fits all of them; one of no kind of help is none of a kind', () => {
  expect(narrowed({ age: ['5-to-10'] })).toEqual([1, 2]);
  expect(narrowed({ area: ['north'] })).toEqual([1, 2]);
  expect(narrowed({ kind: ['health'] })).toEqual([0, 3]);
});

test('a count says what would be left if the value were chosen', () => {
  const known = choose({ kind: ['health', 'care'], age: ['under-5', '5-to-10'], type: ['service', 'guide'] });
  const counts = countWith(pages, choose({ kind: ['health'] }), table, known);
  // The own values of a filter widen it: with "care" chosen instead, one would be left.
  expect(counts.kind).toEqual({ health: 2, care: 1 });
  expect(counts.age).toEqual({ 'under-5': 2, '5-to-10': 0 });
  expect(counts.type).toEqual({ service: 2, guide: 0 });
});

test('those checked last come first, those without a day last, and equal ones stay as they were', () => {
  expect(lastCheckedFirst(pages, table).map(({ id }) => ids.indexOf(id))).toEqual([1, 3, 0, 2]);
});

test('pages of the same values share one set in the table', () => {
  expect(table.sets).toHaveLength(3);
});

test('the name of a page says its number, its sort and how it stands', () => {
  expect(readPageId(ids[3] ?? '')).toEqual({ type: 'service', standing: 'late', number: 3 });
  expect(readPageId(pageId(1234, { type: 'record', standing: 'past' }))).toEqual({
    type: 'record',
    standing: 'past',
    number: 1234,
  });
  expect(readPageId('?')).toBeUndefined();
  expect(idsOf(ids.map(sortOf))).toEqual(ids);
});

test('a value counts the best of our own pages, and what Pagefind found beside them, each once', () => {
  const known = filtersFrom((name) => (name === 'type' ? ['service', 'guide'] : []));
  const count = (most: number, numbers: readonly number[]) =>
    countWith(pages, choose({}), table, known, { most, numbers: new Set(numbers) }).type;
  expect(count(Infinity, [])).toEqual({ service: 3, guide: 1 });
  expect(count(1, [])).toEqual({ service: 1, guide: 1 });
  expect(count(1, [0, 3])).toEqual({ service: 2, guide: 1 });
});
