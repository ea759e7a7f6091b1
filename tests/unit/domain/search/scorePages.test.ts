import { expect, test } from 'vitest';
import { pageId, topicId } from '#domain/search/pageId.ts';
import { rarity, scorePages, type Field, type Sighting } from '#domain/search/scorePages.ts';
import type { PageType } from '#base/lists/pageTypes.ts';

const page = (number: number, type: PageType = 'service', standing: 'live' | 'late' | 'past' = 'live') =>
  pageId(number, { type, standing });
const seen = (id: string, fields: Field[] = [], body = 3): Sighting => ({ id, fields, body });
const order = (words: Sighting[][], topics: string[] = [], pairs: Sighting[] = [], meaning = false) =>
  scorePages(
    { words, pairs: [{ place: 0, sightings: pairs }] },
    { pages: 100, topics },
    { meaning, voice: 'nobody' },
  ).map(({ id }) => id);

test('a word in the title counts more than one in the summary, and that more than one in the text', () => {
  expect(order([[seen(page(1)), seen(page(2), ['summary']), seen(page(3), ['title'])]])).toEqual([
    page(3),
    page(2),
    page(1),
  ]);
});

test('a page with both words comes before pages with one, and a rare word counts more', () => {
  const common = Array.from({ length: 60 }, (_, number) => seen(page(number + 10)));
  expect(
    order([
      [seen(page(1)), seen(page(2))],
      [seen(page(2)), ...common],
    ]).slice(0, 2),
  ).toEqual([page(2), page(1)]);
});

test('words side by side come before words apart', () => {
  const both = [seen(page(1)), seen(page(2))];
  expect(order([both, both], [], [seen(page(2))])).toEqual([page(2), page(1)]);
});

test('what people say for a thing leads to its pages, best first, though none has the word', () => {
  expect(order([[seen(topicId(0))]], [`${page(7)} ${page(4)}`])).toEqual([page(7), page(4)]);
});

test('a page that many topics lead to does not win by their number', () => {
  const topics = [page(1), page(2), page(2), page(2)];
  const strong = seen(topicId(0), [], 8);
  const weak = [1, 2, 3].map((number) => seen(topicId(number), [], 1));
  expect(order([[strong, ...weak]], topics)).toEqual([page(1), page(2)]);
});

test('help comes before what a word means, unless the meaning is asked for', () => {
  const words = [[seen(page(1, 'word'), ['title']), seen(page(2), ['title'])]];
  expect(order(words)).toEqual([page(2), page(1, 'word')]);
  expect(order(words, [], [], true)).toEqual([page(1, 'word'), page(2)]);
});

test('what is live comes before what is due for a check, and that before what is past; all are there', () => {
  const ids = [page(1, 'service', 'past'), page(2, 'service', 'late'), page(3)];
  expect(order([ids.map((id) => seen(id))])).toEqual(ids.toReversed());
});

test('live help comes before history', () => {
  expect(order([[seen(page(1, 'record'), ['title']), seen(page(2, 'guide'), ['title'])]])).toEqual([
    page(2, 'guide'),
    page(1, 'record'),
  ]);
});

test('one word alone tells nothing of who asks: what families act on comes before pages of young people and records', () => {
  const [young, record, situation] = [page(1, 'young'), page(2, 'record'), page(3, 'situation')];
  const all = [young, record, situation].map((id) => seen(id, ['title']));
  expect(order([all])[0]).toBe(situation);
  expect(order([all, all])[0]).toBe(young);
});

test('coverage says how much of the search a page has, by how rare the words are', () => {
  const [first, second] = scorePages(
    { words: [[seen(page(1)), seen(page(2))], [seen(page(1))]], pairs: [] },
    { pages: 100, topics: [] },
    { meaning: false, voice: 'nobody' },
  );
  expect(first).toMatchObject({ id: page(1), coverage: 1 });
  expect(second?.coverage).toBeGreaterThan(0.3);
  expect(second?.coverage).toBeLessThan(0.5);
});

test('equal pages stand in a fixed order', () => {
  expect(order([[seen(page(5)), seen(page(4))]])).toEqual(order([[seen(page(4)), seen(page(5))]]));
});

test('a rarer word counts more, and no word counts nothing or less', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});
