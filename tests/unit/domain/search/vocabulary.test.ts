import { expect, test } from 'vitest';
import { nearWords } from '#domain/search/nearWords.ts';
import { placeList } from '#domain/search/places.ts';
import { isWordItself, namesFor } from '#domain/search/shownPage.ts';
import { namesOfPages, topicsOf } from '#domain/search/vocabulary.ts';

const reviewed = { on: '2026-11-23', by: 'editor', next: '2027-05-01' };
const ways = [
  {
    id: 'short-breaks',
    data: {
      leadsTo: ['services/short-breaks', 'words/short-breaks'],
      names: ['Respite'],
      oldNames: ['Family support grant'],
      phrases: ['a rest'],
      misspellings: ['respit'],
      reviewed,
    },
  },
];
const words = [
  {
    id: 'senco',
    data: {
      term: 'SENCO',
      shortForms: ['SENCO'],
      longForm: 'special educational needs co-ordinator',
      otherNames: ['SENDCO'],
      misspellings: ['senko'],
      everyday: false,
      common: true,
      meaning: 'A teacher.',
      sources: [],
      reviewed,
    },
  },
];

test('a topic is all that people say, with what is spelled right apart', () => {
  const [breaks, senco] = topicsOf(ways, words);
  expect(breaks).toMatchObject({
    said: ['Respite', 'Family support grant', 'a rest', 'respit'],
    right: ['Respite', 'Family support grant', 'a rest'],
    leadsTo: ['/services/short-breaks/', '/words/short-breaks/'],
  });
  expect(senco).toMatchObject({
    said: ['SENCO', 'special educational needs co-ordinator', 'SENDCO', 'senko'],
    leadsTo: ['/words/senco/'],
  });
});

test('a topic and a word never have one name, whatever their files are called', () => {
  const [way] = ways;
  const alike = ['senco', 'word-senco', 'words-senco'].map((id) => ({
    id,
    data: way?.data ?? { leadsTo: [], phrases: [], reviewed },
  }));
  const ids = topicsOf(alike, words).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test('readers are shown true names only, on the page that a topic leads to first', () => {
  const names = namesOfPages(ways, words);
  expect(names.get('/services/short-breaks/')).toEqual(['Respite']);
  expect(names.get('/words/short-breaks/')).toBeUndefined();
  expect(names.get('/words/senco/')).toEqual(['SENDCO']);
});

test('the list of places is small letters, by district, council and postcode', () => {
  const evidence = {
    id: 'a',
    title: 'A list',
    url: 'https://a.example',
    places: [
      { name: 'Clayton-le-Moors', district: 'hyndburn', alsoWritten: ['clayton'] },
      { name: 'Blackpool', outside: 'Blackpool Council' },
    ],
  };
  const sectors = [
    { id: 'bb5-0', who: 'hyndburn' },
    { id: 'bb5-1', who: 'bury, BY hyndburn, D rossendale' },
    { id: 'fy1-1', who: 'blackpool' },
  ];
  expect(placeList([evidence], sectors, ['hyndburn', 'rossendale'], ['BB3'])).toEqual({
    towns: { hyndburn: ['clayton le moors', 'clayton'] },
    outside: { 'Blackpool Council': ['blackpool'] },
    postcodes: { bb5: ['hyndburn', 'rossendale'], fy1: [], bb3: [] },
  });
});

test.for<[string, boolean]>([
  ['senco', true],
  ['sendco', true],
  ['senco pay', false],
  ['', false],
])('“%s” is the word itself: %s', ([said, is]) => {
  expect(isWordItself({ type: 'word', title: 'What “SENCO” means', names: ['SENDCO'] }, said)).toBe(is);
});

test('only a page that explains a word is the word itself', () => {
  expect(isWordItself({ type: 'service', title: 'SENCO', names: [] }, 'senco')).toBe(false);
});

test('the name that was searched for stands first', () => {
  expect(namesFor({ names: ['Speech therapy', 'SLT'] }, ['slt'])).toEqual([
    { name: 'SLT', matched: true },
    { name: 'Speech therapy', matched: false },
  ]);
});

test('words that look alike are near, nearest first, and few', () => {
  expect(nearWords('swiming', ['sleeping', 'swimming', 'zebra', 'swing'], 2)).toEqual(['swimming', 'swing']);
  expect(nearWords('transporting', ['transport', 'autism'], 3)).toEqual(['transport']);
  expect(nearWords('qzxqzx', ['autism'], 3)).toEqual([]);
});
