import { expect, test } from 'vitest';
import { factOf, forPagefind, headOf, pageFactsOf, shownPage } from '#integrations/search/findablePage.ts';
import { wordsForSuggestions } from '#integrations/search/wordsForSuggestions.ts';

const page = `<main><div hidden data-pagefind-meta="title[data-title], summary[data-summary]" data-title="Short breaks &amp; a rest"
 data-summary="Time off for &quot;carers&quot;" data-names="Respite; SALT" data-facts="{&quot;type&quot;:&quot;service&quot;}"></div>Bullying</main>`;
const head = headOf(page) ?? '';

test('a page says of itself what it is called, what it tells and what it is', () => {
  expect(factOf(head, 'title')).toBe('Short breaks & a rest');
  expect(factOf(head, 'summary')).toBe('Time off for "carers"');
  expect(pageFactsOf(head)).toEqual({ type: 'service' });
});

test('search does not find a page that says nothing of itself', () => {
  expect(headOf('<main>Bullying</main>')).toBeUndefined();
});

test('a mistyped word may be meant to be one of a title, another name, or what people say, and no other', () => {
  expect(
    wordsForSuggestions(
      [{ title: 'Short breaks & a rest', names: ['Respite', 'SALT'] }],
      [{ right: ['Other rest', 'other', 'another other'] }],
    ),
  ).toEqual({
    subjects: ['breaks', 'respite', 'rest', 'salt', 'short'],
    others: ['other'],
  });
});

test('Pagefind is told the number of a page, and nothing of it is lost', () => {
  expect(forPagefind(page, 17)).toContain(
    'data-pagefind-filter="page:17" data-pagefind-meta="number:17, title[data-title]',
  );
  expect(forPagefind(page, 17)).toContain('data-names="Respite; SALT"');
});

test('a result says what sort of page it is and for whom, in the words of the filters', () => {
  const facts = {
    type: 'service',
    standing: 'late',
    reviewed: '2026-11-01',
    need: [],
    kind: ['health'],
    area: ['east'],
    age: ['under-5', '5-to-10', '11-to-15', '16-to-25'],
  };
  const shown = shownPage(
    '/a/',
    ` data-title="A" data-summary="" data-names="" data-facts="${JSON.stringify(facts).replaceAll('"', '&quot;')}"`,
  );
  expect(shown.facts).toEqual(['Service', 'Health', 'East', 'All ages', 'Due to be checked again']);
  expect(shown.checked).toBe('Checked on 1 November 2026');
  expect(shown.names).toEqual([]);
});
