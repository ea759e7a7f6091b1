import { expect, test } from 'vitest';
import {
  countSentence,
  resultsTitle,
  type ResultFacts,
} from '../../../../src/domain/search/resultWords.ts';

const facts = (given: Partial<ResultFacts>): ResultFacts => ({
  count: 2,
  query: 'autism',
  narrowedTo: [],
  unknown: [],
  ...given,
});

test.for<[Partial<ResultFacts>, string]>([
  [{}, '2 results for “autism”.'],
  [{ count: 1 }, '1 result for “autism”.'],
  [{ count: 0 }, 'No results for “autism”.'],
  [{ narrowedTo: ['Health', 'East'] }, '2 results for “autism”, in Health, East.'],
  [{ query: '', narrowedTo: ['East'] }, '2 results, in East.'],
  [
    { query: 'autism zzz', unknown: ['zzz'] },
    '2 results for “autism zzz”. We could not find “zzz”, so we searched for the other words.',
  ],
  [
    { query: 'a b c', unknown: ['b', 'c'] },
    '2 results for “a b c”. We could not find “b” or “c”, so we searched for the other words.',
  ],
  [{ count: 0, query: 'zzz', unknown: ['zzz'] }, 'No results for “zzz”.'],
])('%j is said as %s', ([given, sentence]) => {
  expect(countSentence(facts(given))).toBe(sentence);
});

test('the title begins with the count', () => {
  expect(resultsTitle(facts({}), 'Search - Local Offer')).toBe(
    '2 results for autism: Search - Local Offer',
  );
  expect(resultsTitle(facts({ query: '', count: 0 }), 'Search')).toBe('No results: Search');
});
