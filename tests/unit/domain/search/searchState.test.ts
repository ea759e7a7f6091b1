import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressOf,
  asTyped,
  chosen,
  filterNames,
  filtersFrom,
  isEmpty,
  readState,
  without,
  withFilter,
  withoutFilters,
  withQuery,
  type Filters,
  type SearchState,
} from '#domain/search/searchState.ts';

const page = '/search/';
const known: Filters = {
  type: ['service', 'guide'],
  kind: ['health', 'care'],
  need: ['learning'],
  age: ['under-5', '5-to-10'],
  area: ['north', 'south', 'east'],
};

test('reads words and filters from an address', () => {
  const state = readState('?q=speech+therapy&area=east&area=north&kind=health', known);
  expect(state.query).toBe('speech therapy');
  expect(state.filters).toEqual({
    type: [],
    kind: ['health'],
    need: [],
    age: [],
    area: ['north', 'east'],
  });
});

test('results may stand in two orders, and no other', () => {
  expect(readState('?q=a&sort=checked', known).sort).toBe('checked');
  expect(readState('?q=a&sort=price', known).sort).toBe('best');
});

test('leaves out what it does not know', () => {
  expect(chosen(readState('?area=moon&colour=red&area=EAST&any=1', known))).toEqual([]);
});

test.for([
  ['?q=%20%20a%20%20%20b%0A', 'a b'],
  ['?q=%E0%A4%A', '\uFFFD%A'],
  ['?q=a%E2%80%AEb', 'a b'],
  ['?q=<script>alert(1)</script>', '<script>alert(1)</script>'],
  [`?q=${'x'.repeat(500)}`, 'x'.repeat(200)],
  ['?q=one&q=two', 'one'],
  ['', ''],
] as const)('%s searches for the words a person meant', ([question, query]) => {
  expect(readState(question, known).query).toBe(query);
});

test('an address is read back as it was written', () => {
  const filters = fc.record(
    Object.fromEntries(filterNames.map((name) => [name, fc.subarray([...known[name]])])),
  ) as fc.Arbitrary<Filters>;
  const words60 = fc.string({ unit: 'grapheme', maxLength: 60 });
  const sorts = fc.constantFrom('best' as const, 'checked' as const);
  fc.assert(
    fc.property(words60, filters, sorts, fc.boolean(), (words, chosenFilters, sort, exact) => {
      const state = readBack(addressOf({ query: words, filters: chosenFilters, sort, exact }, page));
      expect(state.filters).toEqual(chosenFilters);
      expect(state.sort).toBe(sort);
      expect(state.exact).toBe(exact);
      expect(readBack(addressOf(state, page))).toEqual(state);
    }),
  );
});

test('never throws, whatever the address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readState(text, known).query.length <= 200));
});

test('a filter can be taken away, alone or with the others', () => {
  const state = readState('?q=a&area=east&area=north&kind=health', known);
  expect(addressOf(without(state, 'area', 'east'), page)).toBe('/search/?q=a&kind=health&area=north');
  expect(addressOf(withoutFilters(state), page)).toBe('/search/?q=a');
  expect(addressOf(withFilter(state, 'need', 'learning'), page)).toBe(
    '/search/?q=a&kind=health&need=learning&area=north&area=east',
  );
  expect(addressOf(withFilter(state, 'area', 'east'), page)).toContain('area=north&area=east');
  expect(addressOf(withQuery(state, 'b c'), page)).toBe('/search/?q=b+c&kind=health&area=north&area=east');
});

test('words can be looked for as they were typed, until others are', () => {
  const typed = asTyped(readState('?q=autsim&area=east', known));
  expect(addressOf(typed, page)).toBe('/search/?q=autsim&area=east&exact=1');
  expect(addressOf(without(typed, 'area', 'east'), page)).toBe('/search/?q=autsim&exact=1');
  expect(addressOf(withQuery(typed, 'autism'), page)).toBe('/search/?q=autism&area=east');
});

test('knows when there is nothing to search for', () => {
  expect(isEmpty(readState('?q=%20', known))).toBe(true);
  expect(isEmpty(readState('?area=east', known))).toBe(false);
  expect(addressOf({ query: '', filters: filtersFrom(() => []), sort: 'best', exact: false }, page)).toBe('/search/');
});

function readBack(address: string): SearchState {
  const { pathname, search } = new URL(address, 'https://a.example');
  expect(pathname).toBe('/search/');
  return readState(search, known);
}
