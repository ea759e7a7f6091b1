import { expect, it } from 'vitest';
import { groupBy } from '#base/groupBy.ts';

it('puts items under what they share, in the order in which each first comes', () => {
  const groups = groupBy(['Wyre', 'Burnley', 'West Lancashire'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['W', ['Wyre', 'West Lancashire']],
    ['B', ['Burnley']],
  ]);
  expect(groupBy([], () => 1).size).toBe(0);
});
