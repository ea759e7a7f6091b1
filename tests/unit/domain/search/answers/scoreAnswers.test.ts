import { expect, test } from 'vitest';
import type { PageType } from '#base/lists/pageTypes.ts';
import type { Field, PageMark, SayingMark } from '#domain/search/answers/AnswerPiece.ts';
import { weights } from '#domain/search/answers/answerWeights.ts';
import { rarity, scoreAnswers, type Corpus, type Standing } from '#domain/search/answers/scoreAnswers.ts';
import { pageId } from '#domain/search/pageId.ts';

/** A word that stands on these pages, and in these sayings. */
const word = (
  pages: Readonly<Record<number, PageMark>>,
  said: Readonly<Record<number, SayingMark>> = {},
): Standing => ({
  pages: new Map(Object.entries(pages).map(([number, mark]) => [Number(number), mark])),
  said: new Map(Object.entries(said).map(([number, mark]) => [Number(number), mark])),
});
const mark = (fields: readonly Field[] = [], level = 3): PageMark => ({ level, fields });
const at = (place: number, length: number): SayingMark => ({ place, length });

/** 100 pages, of these sorts at the start, and topics that lead to them. */
const corpusOf = (
  types: readonly PageType[] = [],
  topics: Corpus['topics'] = [],
  owners: Corpus['owners'] = [],
): Corpus => ({
  ids: Array.from({ length: 100 }, (_, number) =>
    pageId(number, { type: types[number] ?? 'service', standing: 'live' }),
  ),
  topics,
  owners,
});
const order = (words: Standing[], corpus = corpusOf(), meaning = false, sentence: Standing[] = []) =>
  scoreAnswers({ words, sentence }, corpus, { meaning, voice: 'nobody' }, weights).map(({ number }) => number);

test('a word in the title counts more than one in the summary, and that more than one in the text', () => {
  expect(order([word({ 1: mark(), 2: mark(['summary']), 3: mark(['title']) })])).toEqual([3, 2, 1]);
});

test('a page with both words comes before pages with one, and a rare word counts more', () => {
  const common = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [number + 10, mark()]));
  expect(order([word({ 1: mark(), 2: mark() }), word({ 2: mark(), ...common })]).slice(0, 2)).toEqual([2, 1]);
});

test('what people say for a thing leads to its pages, best first, though none has the word', () => {
  expect(order([word({}, { 0: at(0, 1) })], corpusOf([], [[7, 4]], [0]))).toEqual([7, 4]);
});

test('a page that many topics lead to does not win by their number', () => {
  const topics = [[1], [2], [2], [2]];
  const owners = [0, 0, 0, 0, 1, 2, 3];
  const said = Object.fromEntries(owners.map((_, saying) => [saying, at(0, 1)]));
  expect(order([word({}, said)], corpusOf([], topics, owners))).toEqual([1, 2]);
});

test('one whole saying that is near comes before many that have a word each', () => {
  // The first topic has each word, in two sayings; the second has both in one.
  const corpus = corpusOf([], [[1], [2]], [0, 0, 1]);
  const words = [word({}, { 0: at(0, 2), 2: at(0, 2) }), word({}, { 1: at(1, 2), 2: at(1, 2) })];
  expect(order(words, corpus, false, words)).toEqual([2, 1]);
});

test('of two sayings with the same words, the one with fewer others is nearer, and words side by side are nearer than apart', () => {
  const corpus = corpusOf([], [[1], [2]], [0, 1]);
  const long = [word({}, { 0: at(0, 5), 1: at(0, 2) }), word({}, { 0: at(1, 5), 1: at(1, 2) })];
  expect(order(long, corpus, false, long)).toEqual([2, 1]);
  const apart = [word({}, { 0: at(0, 3), 1: at(0, 3) }), word({}, { 0: at(2, 3), 1: at(1, 3) })];
  expect(order(apart, corpus, false, apart)).toEqual([2, 1]);
});

test('help comes before what a word means, unless the meaning is asked for', () => {
  const words = [word({ 1: mark(['title']), 2: mark(['title']) })];
  const corpus = corpusOf(['service', 'word', 'service']);
  expect(order(words, corpus)).toEqual([2, 1]);
  expect(order(words, corpus, true)).toEqual([1, 2]);
});

test('one word alone tells nothing of who asks: what families act on comes before pages of young people and records', () => {
  const corpus = corpusOf(['young', 'record', 'situation']);
  const one = word({ 0: mark(['title']), 1: mark(['title']), 2: mark(['title']) });
  expect(order([one], corpus)[0]).toBe(2);
  expect(order([one, one], corpus)[0]).toBe(0);
});

test('what is live comes before what is due for a check, and that before what is past; all are there', () => {
  const standings = ['past', 'late', 'live'] as const;
  const corpus = {
    ...corpusOf(),
    ids: standings.map((standing, number) => pageId(number, { type: 'service', standing })),
  };
  expect(order([word({ 0: mark(), 1: mark(), 2: mark() })], corpus)).toEqual([2, 1, 0]);
});

test('coverage says how much of the search a page has, by how rare the words are', () => {
  const [first, second] = scoreAnswers(
    { words: [word({ 1: mark(), 2: mark() }), word({ 1: mark() })], sentence: [] },
    corpusOf(),
    { meaning: false, voice: 'nobody' },
    weights,
  );
  expect(first).toMatchObject({ number: 1, coverage: 1 });
  expect(second?.coverage).toBeGreaterThan(0.3);
  expect(second?.coverage).toBeLessThan(0.5);
});

test('a rarer word counts more, and no word counts nothing or less', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});
