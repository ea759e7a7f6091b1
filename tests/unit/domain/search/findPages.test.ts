import { expect, test } from 'vitest';
import { findPages } from '#domain/search/findPages.ts';
import type { PagefindHit } from '#domain/search/pagefindAnswer.ts';
import { planSearch } from '#domain/search/planSearch.ts';

/** A Pagefind of a few pages: it finds a word, longer words that begin with it, and shorter ones that it begins with. */
function pagefindOf(pages: Record<string, string>) {
  const asked: string[] = [];
  let loaded: string | undefined;
  const has = (text: string, word: string) => ` ${text} `.includes(` ${word} `);
  const hits = (test: (text: string) => boolean): PagefindHit[] =>
    Object.entries(pages).flatMap(([id, text]) => (test(text) ? [{ id, score: 1 }] : []));
  return {
    asked,
    /** What was fetched before the first search. */
    loaded: () => loaded,
    preload: async (query: string) => {
      await Promise.resolve();
      if (asked.length === 0) loaded = query;
    },
    search: (query: string | null) => {
      asked.push(query ?? '');
      const phrase = /^"(.+)"$/.exec(query ?? '')?.[1];
      if (phrase !== undefined) return Promise.resolve({ results: hits((text) => has(text, phrase)) });
      const word = query ?? '';
      const longer = hits((text) => text.split(' ').some((each) => each.startsWith(word)));
      const shorter = Object.values(pages)
        .join(' ')
        .split(' ')
        .filter((each) => word.startsWith(each))
        .sort((a, b) => b.length - a.length)[0];
      return Promise.resolve({
        results: longer.length > 0 || shorter === undefined ? longer : hits((text) => has(text, shorter)),
      });
    },
  };
}

const pages = { s0: 'speech therapy', s1: 'car seats', s2: 'care at home', g3: 'carer breaks', w4: 'in' };
const find = async (query: string, of = pagefindOf(pages)) =>
  findPages(
    of,
    planSearch(query, { districts: [], places: { towns: {}, outside: {}, postcodes: {} }, needs: {} }),
    {
      pages: 5,
      topics: [],
    },
    () => Promise.resolve({ subjects: ['speech', 'care', 'car', 'therapy'], others: [] }),
  );

test('a whole word finds only pages that have it, not longer ones that begin with it', async () => {
  expect((await find('car')).pages.map(({ id }) => id)).toEqual(['s1']);
});

test('a word that only people say, and no page, is told apart from one that nobody says', async () => {
  const { pages: found, unknown, unsaid } = await find('smearing', pagefindOf({ ...pages, t0: 'smearing poo' }));
  expect(found).toEqual([]);
  expect(unknown).toEqual([]);
  expect(unsaid).toEqual(['smearing']);
  expect((await find('speech', pagefindOf({ ...pages, t0: 'speech' }))).unsaid).toEqual([]);
});

test('a word that is half typed finds the words that begin with it', async () => {
  const { pages: found, unknown } = await find('thera');
  expect(found.map(({ id }) => id)).toEqual(['s0']);
  expect(unknown).toEqual([]);
});

test('a word that nobody wrote is named, and not read as a shorter one', async () => {
  const { pages: found, unknown } = await find('speech inmss');
  expect(found.map(({ id }) => id)).toEqual(['s0']);
  expect(unknown).toEqual(['inmss']);
});

test('in quotes only pages with these words side by side are found', async () => {
  expect((await find('"speech therapy"')).pages.map(({ id }) => id)).toEqual(['s0']);
  expect((await find('"therapy speech"')).pages).toEqual([]);
});

test('a very long search asks for its first words only', async () => {
  const of = pagefindOf(pages);
  await find('one two three four five six seven eight nine ten'.replaceAll(' ', ' speech '), of);
  expect(of.asked.length).toBeLessThan(200);
});

test('every piece of the index is there before the first look, so that the order never hangs on what came first', async () => {
  const of = pagefindOf(pages);
  await find('therapy "speech therapy"', of);
  expect(of.asked.length).toBeGreaterThan(0);
  expect(of.loaded()?.split(' ')).toEqual(expect.arrayContaining(['therapy', 'speech']));
});
