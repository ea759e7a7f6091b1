import { expect, test } from 'vitest';
import {
  asTypedSentence,
  didNotLoad,
  resultSentence,
  resultsTitle,
  type ResultFacts,
} from '#domain/search/resultWords.ts';

const facts = (given: Partial<ResultFacts>): ResultFacts => ({
  count: 4,
  best: false,
  query: 'autism',
  narrowedTo: [],
  unfiltered: 0,
  partly: false,
  unknown: [],
  leftOut: [],
  wider: [],
  danger: false,
  corrected: undefined,
  unsaid: [],
  cut: false,
  ...given,
});
const ask = 'Ask the special educational needs co-ordinator (SENCO) at school, your health visitor or your doctor.';

test.for<[Partial<ResultFacts>, string]>([
  [{}, '4 results for “autism”.'],
  [{ count: 1 }, '1 result for “autism”.'],
  [{ count: 10, best: true }, '10 best results for “autism”.'],
  [{ narrowedTo: ['Health', 'East'] }, '4 results for “autism”, in Health, East.'],
  [{ query: '', narrowedTo: ['East'] }, '4 results, in East.'],
  [{ count: 0 }, `We have no page on “autism” yet. ${ask}`],
  [{ count: 0, narrowedTo: ['Health', 'East'] }, `We have no page on “autism” in Health, East yet. ${ask}`],
  [{ query: 'autsim', corrected: 'autism' }, '4 results for “autism”.'],
  [
    { query: 'smearing', unsaid: ['smearing'] },
    'No page of ours says “smearing” yet. The nearest: 4 results for “smearing”.',
  ],
  [
    { query: 'smearing', unsaid: ['smearing'], narrowedTo: ['East'], partly: true },
    'No page of ours says “smearing” yet. The nearest: 4 results for “smearing”, in East.',
  ],
  [
    { query: 'autism zzz', unknown: ['zzz'] },
    '4 results for “autism zzz”. We could not find “zzz”, so we searched for the other words.',
  ],
  [
    { query: 'a b c', unknown: ['b', 'c'] },
    '4 results for “a b c”. We could not find “b” or “c”, so we searched for the other words.',
  ],
  [{ count: 2, partly: true }, '2 results for “autism”. No page has all of your words. These come closest.'],
  [
    { count: 0, narrowedTo: ['East'], unfiltered: 5 },
    'No results for “autism”, in East. Without the filters there are 5.',
  ],
  [
    { query: 'speech burnley', leftOut: ['burnley'] },
    '4 results for “speech burnley”. We looked everywhere in Lancashire, not only in Burnley.',
  ],
  [
    { query: 'breaks bb8', leftOut: ['bb8', 'clayton le moors'] },
    '4 results for “breaks bb8”. We looked everywhere in Lancashire, not only in BB8 and Clayton le Moors.',
  ],
  [{ query: 'bb12', wider: ['Burnley', 'Pendle'] }, '4 results for “bb12”. We looked for Burnley and Pendle too.'],
  [{ cut: true }, '4 results for “autism”. Your search was very long. We looked for the start of it.'],
  [{ query: 'שלום' }, '4 results for “\u2068שלום\u2069”.'],
  [{ danger: true }, 'Urgent help is at the top of this page. 4 results for “autism”.'],
])('%j is said as %s', ([given, sentence]) => {
  expect(resultSentence(facts(given))).toBe(sentence);
});

test('in danger nobody is told that there is nothing, nor which word was strange', () => {
  const said = resultSentence(facts({ danger: true, count: 0, query: 'kill', unknown: ['kill'] }));
  expect(said).toBe('Urgent help is at the top of this page. Please call one of the numbers there.');
});

test('what did not load is counted', () => {
  expect(didNotLoad(1)).toBe('1 result did not load.');
  expect(didNotLoad(10)).toBe('10 results did not load.');
});

test('the way back from a correction names what was typed', () => {
  expect(asTypedSentence('autsim')).toBe('Search for “autsim” instead');
});

test('the title begins with the count', () => {
  expect(resultsTitle(facts({}), 'Search - Local Offer')).toBe('4 results for autism: Search - Local Offer');
  expect(resultsTitle(facts({ query: 'autsim', corrected: 'autism' }), 'Search')).toBe('4 results for autism: Search');
  expect(resultsTitle(facts({ query: '', count: 0 }), 'Search')).toBe('No results: Search');
  expect(resultsTitle(facts({ count: 1 }), 'Search')).toBe('1 result for autism: Search');
});

test('the title does not show what somebody in danger typed', () => {
  expect(resultsTitle(facts({ danger: true, query: 'kill' }), 'Search')).toBe('Urgent help: Search');
});
