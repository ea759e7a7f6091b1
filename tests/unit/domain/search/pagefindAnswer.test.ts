import { expect, test } from 'vitest';
import { pagefindFilters } from '../../../../src/domain/search/pagefindAnswer.ts';

test('any value within a filter, all filters together', () => {
  expect(
    pagefindFilters({
      type: [],
      kind: ['health'],
      need: [],
      age: ['under-5', '5-to-10'],
      area: [],
    }),
  ).toEqual({
    kind: { any: ['health'] },
    age: { any: ['under-5', '5-to-10'] },
  });
});

test('no filter at all asks for everything', () => {
  expect(pagefindFilters({ type: [], kind: [], need: [], age: [], area: [] })).toEqual({});
});
