import { expect, test } from 'vitest';
import { planSearch } from '../../../../src/domain/search/planSearch.ts';

const districts = ['Burnley', 'Lancaster', 'Ribble Valley', 'South Ribble', 'West Lancashire'].map((label) => ({
  label,
  href: `/contact/${label.toLowerCase().replace(' ', '-')}/`,
}));
const plan = (query: string) => planSearch(query, districts);
const named = (query: string) => plan(query).districts.map(({ label }) => label);

test.for<[string, string[]]>([
  ['how do I apply for an EHCP', ['apply', 'EHCP']],
  ['who is on my side', ['side']],
  ['I need a break', ['break']],
  ['my son won’t sit still', ['sit', 'still']],
  ['not talking yet', ['not', 'talking', 'yet']],
  ['my child is autistic', ['autistic']],
  ['speech therapy', ['speech', 'therapy']],
])('“%s” looks for %j', ([query, words]) => {
  expect(plan(query).words).toEqual(words);
});

test('a search of nothing but small words is made as it was typed', () => {
  expect(plan('what can I do').words).toEqual(['what', 'can', 'I', 'do']);
  expect(plan('help').words).toEqual(['help']);
  expect(plan('child').words).toEqual(['child']);
});

test.for<[string, string[], string[]]>([
  ['speech therapy burnley', ['Burnley'], ['speech', 'therapy']],
  ['SALT in Ribble Valley', ['Ribble Valley'], ['SALT']],
  ['breaks in south ribble', ['South Ribble'], ['breaks']],
  ['Lancaster or Burnley speech', ['Burnley', 'Lancaster'], ['speech']],
])('“%s” names %j, and looks for %j', ([query, places, words]) => {
  expect(named(query)).toEqual(places);
  expect(plan(query)).toMatchObject({ words, everywhere: true });
});

test.for<[string, string[]]>([
  ['Burnley', ['Burnley']],
  ['help in Burnley', ['Burnley']],
  ['who to contact in Burnley', ['contact', 'Burnley']],
  ['DCO Burnley', ['DCO', 'Burnley']],
])('“%s” asks for the district itself, so its name stays', ([query, words]) => {
  expect(named(query)).toEqual(['Burnley']);
  expect(plan(query)).toMatchObject({ words, everywhere: false });
});

test('only a whole name is a district', () => {
  expect(named('lancashire breaks')).toEqual([]);
  expect(named('ribble')).toEqual([]);
  expect(named('burnleys')).toEqual([]);
});

test('a phrase in quotes stays as it is', () => {
  expect(plan('"speech and language"').phrase).toBe('"speech and language"');
  expect(plan('"speech').phrase).toBeUndefined();
});

test('danger is seen in what was typed, small words and all', () => {
  expect(plan('i cant cope').danger).toBe(true);
  expect(plan('I need a break').danger).toBe(false);
});
