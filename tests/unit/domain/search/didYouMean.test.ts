import { expect, test } from 'vitest';
import { didYouMean } from '#domain/search/didYouMean.ts';
import { rightAsTyped } from '#domain/search/rightAsTyped.ts';
import { plainWords, wordsOf } from '#domain/search/wordsOf.ts';

const guess = (query: string, ours: string[], unknown = wordsOf(query).map(plainWords)) =>
  didYouMean(query, unknown, { subjects: ours, others: [], rightAsTyped, misspelled: { appeal: 'apeal appeel' } });

test('unknown words become the nearest of ours', () => {
  expect(guess('autsim school', ['autism', 'school'], ['autsim'])).toBe('autism school');
});

test('known words are never changed', () => {
  expect(guess('scool', ['school'], [])).toBeUndefined();
});

test('nothing near, nothing offered', () => {
  expect(guess('zzzz', ['autism'])).toBeUndefined();
});

test.for<[string, string]>([
  ['die', 'diet'],
  ['aid', 'said'],
  ['sit', 'site'],
  ['cant', 'cent'],
  ['can’t', 'cant'],
  ['wont', 'want'],
])('a word as short as “%s” is never read as “%s”', ([query, ours]) => {
  expect(guess(query, [ours])).toBeUndefined();
});

test.for<[string, string]>([
  ['exclusion', 'inclusion'],
  ['Hearing', 'Heading'],
  ['still', 'skill'],
  ['daughter', 'daughters'],
])('“%s” is right as it is, and never read as “%s”', ([query, ours]) => {
  expect(guess(query, [ours])).toBeUndefined();
});

test('the first letter stays', () => {
  expect(guess('onclusion', ['inclusion'])).toBeUndefined();
  expect(guess('inclusoin', ['inclusion'])).toBe('inclusion');
});

test.for([
  ['speech therapy', ['speech', 'therapy']],
  ['  “speech and language” Speech ', ['speech', 'and', 'language']],
  ['under-5s don’t', ['under', '5s', 'don’t']],
  ['Café cafe', ['Café']],
  ['- & ?', []],
] as const)('%s has the words %j', ([query, words]) => {
  expect(wordsOf(query)).toEqual(words);
});

test('a word is unknown in whatever letters it was typed', () => {
  expect(guess('Autsim', ['autism'])).toBe('autism');
});

test('two words of ours that were typed as one are parted', () => {
  expect(guess('shortbreaks', ['short', 'breaks'])).toBe('short breaks');
  expect(guess('shortbreakz', ['short', 'breaks'])).toBeUndefined();
});

test('a known misspelling is mended, however far from the word it is', () => {
  expect(guess('appeel', [])).toBe('appeal');
  expect(
    didYouMean(
      'appeel autsim',
      ['appeel', 'autsim'],
      { subjects: ['autism'], others: [], rightAsTyped: [], misspelled: { appeal: 'appeel' } },
      true,
    ),
  ).toBe('appeal autsim');
});
