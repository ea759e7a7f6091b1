import { expect, test } from 'vitest';
import { resultSentence, resultsTitle, type ResultFacts } from '../../../../src/domain/search/resultWords.ts';

const facts = (given: Partial<ResultFacts>): ResultFacts => ({
  count: 4,
  partial: 0,
  query: 'autism',
  narrowedTo: [],
  unknown: [],
  leftOut: [],
  danger: false,
  guessed: false,
  ...given,
});
const ask = 'Ask the special educational needs co-ordinator (SENCO) at school, your health visitor or your doctor.';

test.for<[Partial<ResultFacts>, string]>([
  [{}, '4 results for “autism”.'],
  [{ count: 1 }, '1 result for “autism”.'],
  [{ narrowedTo: ['Health', 'East'] }, '4 results for “autism”, in Health, East.'],
  [{ query: '', narrowedTo: ['East'] }, '4 results, in East.'],
  [{ count: 0 }, `We have no page on “autism” yet. ${ask}`],
  [{ count: 0, narrowedTo: ['Health', 'East'] }, `We have no page on “autism” in Health, East yet. ${ask}`],
  [{ count: 0, unknown: ['autism'], guessed: true }, 'No results for “autism”.'],
  [
    { query: 'autism zzz', unknown: ['zzz'] },
    '4 results for “autism zzz”. We could not find “zzz”, so we searched for the other words.',
  ],
  [
    { query: 'a b c', unknown: ['b', 'c'] },
    '4 results for “a b c”. We could not find “b” or “c”, so we searched for the other words.',
  ],
  [{ count: 2, partial: 1 }, '2 results for “autism”. 1 more has some of your words.'],
  [
    { count: 0, partial: 5, query: 'sleep school' },
    'No page has all the words of “sleep school”. 5 have some of them.',
  ],
  [
    { query: 'speech burnley', leftOut: ['Burnley'] },
    '4 results for “speech burnley”. We looked everywhere in Lancashire, not only in Burnley.',
  ],
  [{ danger: true }, 'Urgent help is at the top of this page. 4 results for “autism”.'],
])('%j is said as %s', ([given, sentence]) => {
  expect(resultSentence(facts(given))).toBe(sentence);
});

test('in danger nobody is told that there is nothing, nor which word was strange', () => {
  const said = resultSentence(facts({ danger: true, count: 0, query: 'kill', unknown: ['kill'] }));
  expect(said).toBe('Urgent help is at the top of this page. Please call one of the numbers there.');
});

test('the title begins with the count', () => {
  expect(resultsTitle(facts({}), 'Search - Local Offer')).toBe('4 results for autism: Search - Local Offer');
  expect(resultsTitle(facts({ query: '', count: 0 }), 'Search')).toBe('No results: Search');
  expect(resultsTitle(facts({ count: 1, partial: 5 }), 'Search')).toBe('6 results for autism: Search');
});

test('the title does not show what somebody in danger typed', () => {
  expect(resultsTitle(facts({ danger: true, query: 'kill' }), 'Search')).toBe('Urgent help: Search');
});
