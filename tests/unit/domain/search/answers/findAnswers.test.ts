import { expect, test } from 'vitest';
import { weights } from '#domain/search/answers/answerWeights.ts';
import { findAnswers } from '#domain/search/answers/findAnswers.ts';
import { parted, pieceOf, startsOf } from '#domain/search/answers/pieces.ts';
import { writeAnswers } from '#domain/search/answers/writeAnswers.ts';
import { fillerWords, joiningWords } from '#domain/search/fillerWords.ts';
import { planSearch } from '#domain/search/planSearch.ts';

const page = (title: string, text = '', summary = '') => ({ title, names: [], summary, headings: [], text });
const pages = [
  page('Speech therapy', 'Help to talk.'),
  page('Car seats', 'For the car.'),
  page('Care at home'),
  page('Breaks for carers', 'A rest. Well-being.'),
  page('Words', 'in'),
];
const topics = [
  { said: ['smearing poo', 'what should i do if he smears'], leadsTo: [2] },
  { said: ['wellbeing'], leadsTo: [3] },
];

const { all, sayings, joined } = writeAnswers(
  pages,
  topics.map(({ said }) => said),
);
// Each stem in a piece of its own, so that nothing is found by luck.
const pieces = all.stems.map((stem, place) => ({
  stems: [stem],
  pages: [all.pages[place] ?? []],
  said: [all.said[place] ?? []],
}));
const known = {
  sorts: pages.map(() => 's').join(' '),
  topics: topics.map(({ leadsTo }) => leadsTo.join(' ')),
  sayings,
  pieces: startsOf(pieces).join(' '),
  // Among five pages no word is rare.
  weights: { ...weights, enough: { ...weights.enough, called: 1 } },
  joined,
  fillers: fillerWords,
  joining: joiningWords,
  districts: [],
  places: { towns: {}, outside: {}, postcodes: {} },
  needs: {},
};
const find = async (query: string, fetched: number[] = []) =>
  findAnswers(planSearch(query, known), known, (number) => {
    fetched.push(number);
    const piece = pieces[number];
    return piece ? Promise.resolve(piece) : Promise.reject(new Error(`no piece ${number}`));
  });
const numbers = async (query: string) => (await find(query)).pages.map(({ number }) => number);

test('a word is found in any of its forms, and no longer word that begins with it', async () => {
  expect(await numbers('car')).toEqual([1]);
  expect(await numbers('therapies')).toEqual([0]);
});

test('a word that only people say, and no page, is told apart from one that nobody says', async () => {
  const { pages: found, unknown, unsaid } = await find('smearing');
  expect(found.map(({ number }) => number)).toEqual([2]);
  expect(unknown).toEqual([]);
  expect(unsaid).toEqual(['smearing']);
});

test('a word that nobody wrote is named, and not read as a shorter one', async () => {
  const { pages: found, unknown } = await find('speech inmss');
  expect(found.map(({ number }) => number)).toEqual([0]);
  expect(unknown).toEqual(['inmss']);
});

test('in quotes only pages with all of these words are found', async () => {
  expect(await numbers('"speech therapy"')).toEqual([0]);
  expect(await numbers('"speech car"')).toEqual([]);
});

test('two words that others write as one are found as one, on both sides', () => {
  expect(joined).toEqual([]);
  const both = writeAnswers([page('Well being')], [['wellbeing']]);
  expect(both.joined).toEqual(['well being']);
  expect(both.all.stems).toContain('wellb');
  expect(both.all.stems).not.toContain('well');
});

test('a piece that does not come is an error, and never “nothing”', async () => {
  await expect(
    findAnswers(planSearch('speech', known), known, () => Promise.reject(new Error('offline'))),
  ).rejects.toThrow('offline');
});

test('a very long search asks for its first words only', async () => {
  const fetched: number[] = [];
  await find('speech car care carers words talk rest home seats breaks help therapy '.repeat(20), fetched);
  expect(fetched.length).toBeLessThanOrEqual(20);
});

test('every stem lies in the piece that its first letters lead to', () => {
  const starts = startsOf(pieces);
  for (const [number, { stems }] of pieces.entries())
    for (const stem of stems) expect(pieceOf(stem, starts), stem).toBe(number);
  expect(pieceOf('', starts)).toBe(0);
  expect(pieceOf('~', starts)).toBe(pieces.length - 1);
});

test('an index is parted into pieces that together are the whole', () => {
  const many = writeAnswers(
    Array.from({ length: 300 }, (_, number) => page(`Page number${number}`, `word${number} and more `.repeat(20))),
    [],
  ).all;
  const parts = parted(many);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ stems }) => stems)).toEqual(many.stems);
  expect(parts.flatMap((part) => part.pages)).toEqual(many.pages);
  expect(parts.flatMap((part) => part.said)).toEqual(many.said);
});
