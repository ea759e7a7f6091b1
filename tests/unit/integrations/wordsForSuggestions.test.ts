import { expect, test } from 'vitest';
import { factOf, headOf, misspelled, pageFactsOf, withMisspellings } from '#integrations/search/findablePage.ts';
import { wordsForSuggestions } from '#integrations/search/wordsForSuggestions.ts';

const page = `<main><div hidden data-pagefind-meta="title[data-title], summary[data-summary]" data-title="Short breaks &amp; a rest"
 data-summary="Time off for &quot;carers&quot;" data-names="Respite; SALT" data-facts="{&quot;type&quot;:&quot;service&quot;}"></div>Bullying</main>`;
const head = headOf(page) ?? '';
const wrong = new Map([
  ['respite', ['respit']],
  ['bullying', ['bulling']],
]);

test('a page says of itself what it is called, what it tells and what it is', () => {
  expect(factOf(head, 'title')).toBe('Short breaks & a rest');
  expect(factOf(head, 'summary')).toBe('Time off for "carers"');
  expect(pageFactsOf(head)).toEqual({ type: 'service' });
});

test('search does not find a page that says nothing of itself', () => {
  expect(headOf('<main>Bullying</main>')).toBeUndefined();
});

test('a mistyped word may be meant to be one of a title, another name, or what people say, and no other', () => {
  expect(wordsForSuggestions([head], [{ right: ['Other rest', 'other', 'another other'] }])).toEqual({
    subjects: ['breaks', 'respite', 'rest', 'salt', 'short'],
    others: ['other'],
  });
});

test('search reads a page with the misspellings of its names, and of nothing else', () => {
  expect(withMisspellings(page, wrong)).toContain(
    'data-typos="respit" data-pagefind-meta="typos[data-typos], title[data-title]',
  );
  expect(withMisspellings(page, new Map())).toBe(page);
  expect(misspelled('Respite, respite', wrong)).toEqual(['respit']);
});
