import { expect, test } from 'vitest';
import { rank } from '../../../../src/domain/search/rank.ts';

const orderFor = (query: string, ...items: [string, number][]) =>
  rank(
    items.map(([type, score]) => ({ type, score })),
    query,
    ({ type }) => type,
  ).map(({ type }) => type);
const order = (...items: [string, number][]) => orderFor('senco', ...items);

test('help comes before what a word means, when both fit about as well', () => {
  expect(order(['word', 10], ['service', 8])).toEqual(['service', 'word']);
});

test('a word that fits far better stays first', () => {
  expect(order(['word', 20], ['service', 2])).toEqual(['word', 'service']);
});

test('pages of one sort keep the order of their fit, and equal ones stay as they were', () => {
  expect(order(['service', 2], ['guide', 3], ['contact', 2])).toEqual([
    'guide',
    'service',
    'contact',
  ]);
});

test.for(['what is a senco', 'What does SENCO mean', 'senco meaning', "what's a senco"])(
  '“%s” asks for the word itself',
  (query) => {
    expect(orderFor(query, ['service', 10], ['word', 8])).toEqual(['word', 'service']);
  },
);
