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

test.for<[string, [string, number], [string, number]]>([
  ['appeal', ['word', 35.26], ['guide', 17.67]],
  ['mediation', ['word', 41.93], ['guide', 17.85]],
  ['complain', ['word', 9.25], ['guide', 2.49]],
])('“%s” leads to the steps before the word, as measured', ([query, word, guide]) => {
  expect(orderFor(query, word, guide)).toEqual(['guide', 'word']);
});

test('help, then somebody to ask, then the word', () => {
  expect(order(['word', 10], ['contact', 10], ['service', 9])).toEqual(['service', 'contact', 'word']);
});

test('a word that fits far better stays first', () => {
  expect(order(['word', 20], ['service', 2])).toEqual(['word', 'service']);
});

test('pages of one sort keep the order of their fit, and equal ones stay as they were', () => {
  expect(order(['service', 2], ['guide', 3], ['contact', 2])).toEqual(['guide', 'service', 'contact']);
});

test.for(['what is a senco', 'What does SENCO mean', 'senco meaning', "what's a senco"])(
  '“%s” asks for the word itself',
  (query) => {
    expect(orderFor(query, ['service', 10], ['word', 8])).toEqual(['word', 'service']);
  },
);
