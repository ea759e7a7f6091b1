import { expect, test } from 'vitest';
import { didYouMean, knownPart } from '../../../../src/domain/search/didYouMean.ts';
import { holdsWord } from '../../../../src/domain/search/holdsWord.ts';
import { wordsOf } from '../../../../src/domain/search/wordsOf.ts';

test('unknown words become the nearest of ours', () => {
  expect(didYouMean('autsim school', ['autsim'], ['autism', 'school'])).toBe('autism school');
});

test('known words are never changed', () => {
  expect(didYouMean('scool', [], ['school'])).toBeUndefined();
});

test('nothing near, nothing offered', () => {
  expect(didYouMean('zzzz', ['zzzz'], ['autism'])).toBeUndefined();
  expect(didYouMean('xy', ['xy'], ['my'])).toBeUndefined();
});

test('what is left without the unknown words is searched for', () => {
  expect(knownPart('autsim school', ['autsim'])).toBe('school');
  expect(knownPart('"speech and language"', [])).toBe('"speech and language"');
  expect(knownPart('zzz', ['zzz'])).toBe('');
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

test('a page holds a word if one of its words, or of its other names, begins like it', () => {
  const page = { content: 'Help with autism at the Café.', meta: { aka: 'SLT; speach' } };
  for (const word of ['autis', 'AUTISM', 'slt', 'spea', 'cafe'])
    expect(holdsWord(page, word), word).toBe(true);
  for (const word of ['autsim', 'utism', 'x']) expect(holdsWord(page, word), word).toBe(false);
});
