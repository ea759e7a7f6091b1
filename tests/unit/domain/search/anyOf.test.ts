import { expect, test } from 'vitest';
import { anyOf } from '../../../../src/domain/search/anyOf.ts';

const hit = (id: string, score: number) => ({ id, score, data: () => Promise.reject(new Error()) });

test('pages with more of the words come first, then those that fit better', () => {
  const found = anyOf(
    [
      [hit('a', 5), hit('b', 2)],
      [hit('b', 2), hit('c', 6)],
    ],
    [],
  );
  expect(found.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('what is shown already does not come twice', () => {
  expect(anyOf([[hit('a', 5), hit('b', 2)]], [hit('a', 9)]).map(({ id }) => id)).toEqual(['b']);
});
