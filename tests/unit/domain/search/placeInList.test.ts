import { expect, test } from 'vitest';
import { readPlace } from '#domain/search/placeInList.ts';

test('reads the place that was kept', () => {
  expect(readPlace({ shown: 40, top: 1200.5 })).toEqual({ shown: 40, top: 1200.5 });
});

test.for([
  null,
  undefined,
  1,
  'shown',
  {},
  { shown: 1 },
  { shown: '40', top: 1 },
  { shown: NaN, top: 1 },
  { shown: -1, top: 1 },
  { shown: 1, top: Infinity },
])('%j is no place', (state) => {
  expect(readPlace(state)).toBeUndefined();
});
