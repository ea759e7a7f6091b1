import { expect, test, vi } from 'vitest';
import { otherSpelling, type Searched } from '#domain/search/otherSpelling.ts';
import { planSearch } from '#domain/search/planSearch.ts';

const nowhere = {
  districts: [],
  places: { towns: {}, outside: {}, postcodes: {} },
  needs: {},
  joined: [],
  fillers: [],
};
const words = () =>
  Promise.resolve({
    subjects: ['autism', 'school'],
    others: [],
    rightAsTyped: ['atishm'],
    misspelled: { autism: 'orteezm' },
  });

/** A search whose words are all unknown but these. */
const searched = (query: string, known: readonly string[]): Searched => {
  const plan = planSearch(query, nowhere);
  const unknown = plan.words.filter((word) => !known.includes(word));
  const has = unknown.length < plan.words.length;
  return { plan, found: { pages: has ? [{ id: 's0', number: 0, score: 1, coverage: 1 }] : [], unknown, unsaid: [] } };
};
const find = (query: string) => Promise.resolve(searched(query, ['autism', 'school']));

test('a mistyped word is searched for as it was meant', async () => {
  const again = await otherSpelling(await find('autsim school'), words, find);
  expect(again?.plan.query).toBe('autism school');
});

test('nothing is asked for where every word is known', async () => {
  const asked = vi.fn(words);
  expect(await otherSpelling(await find('autism school'), asked, find)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

test('nobody is corrected who typed a word that is right, or one that is near none of ours', async () => {
  for (const query of ['atishm', 'zebra'])
    expect(await otherSpelling(await find(query), words, find), query).toBeUndefined();
});

test('a word that stays unknown says that the search is about something else', async () => {
  expect(await otherSpelling(await find('zebra autsim'), words, find)).toBeUndefined();
});

test('a spelling that finds nothing is not shown', async () => {
  const none = (query: string) => Promise.resolve(searched(query, []));
  expect(await otherSpelling(await none('autsim'), words, none)).toBeUndefined();
});

test('a known misspelling is mended even beside a word that stays unknown', async () => {
  const again = await otherSpelling(await find('zebra orteezm'), words, find);
  expect(again?.plan.query).toBe('zebra autism');
});
