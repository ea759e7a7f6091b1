import { expect, test } from 'vitest';
import { wordsForSuggestions } from '../../../src/build/wordsForSuggestions.ts';

const page = `<main data-pagefind-body><div data-title="Short breaks &amp; a rest" data-summary="Time off for carers"
 data-aka="respit" data-names="Respite; SALT"></div>Bullying</main>`;

test('a mistyped word may be meant to be one of a title or another name, and no other', () => {
  expect(wordsForSuggestions(page)).toEqual(['short', 'breaks', 'rest', 'respite', 'salt']);
});

test('a page that search does not find gives no words', () => {
  expect(wordsForSuggestions(page.replace('data-pagefind-body', ''))).toEqual([]);
});
