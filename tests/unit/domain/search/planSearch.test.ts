import { expect, test } from 'vitest';
import { fillerWords } from '#domain/search/fillerWords.ts';
import { planSearch, type Known } from '#domain/search/planSearch.ts';

const known: Known = {
  districts: ['Burnley', 'Lancaster', 'Pendle', 'Ribble Valley', 'South Ribble', 'West Lancashire'].map((label) => {
    const id = label.toLowerCase().replace(' ', '-');
    return { id, label, href: `/contact/${id}/` };
  }),
  places: {
    towns: {
      pendle: ['colne', 'barnoldswick', 'barlick'],
      'west-lancashire': ['skelmersdale', 'skem'],
      lancaster: ['eccleston', 'great eccleston'],
    },
    outside: { 'Blackpool Council': ['blackpool'] },
    postcodes: { bb8: ['pendle'], bb12: ['burnley', 'pendle'], fy1: [] },
  },
  needs: { 'feelings-and-behaviour': ['adhd', 'down'], learning: ['down syndrome'] },
  joined: ['well being'],
  fillers: fillerWords,
};
const plan = (query: string) => planSearch(query, known);
const named = (query: string) => plan(query).places.flatMap(({ districts }) => districts.map(({ label }) => label));

test.for<[string, string[]]>([
  ['how do I apply for an EHCP', ['apply', 'ehcp']],
  ['who is on my side', ['side']],
  ['I need a break', ['break']],
  ['my son won’t sit still', ['wont', 'sit', 'still']],
  ['not talking yet', ['not', 'talking']],
  ['my child is autistic', ['autistic']],
  ['speech therapy', ['speech', 'therapy']],
  ['cant read', ['cant', 'read']],
])('“%s” looks for %j', ([query, words]) => {
  expect(plan(query).words).toEqual(words);
});

test('a search of nothing but small words is made as it was typed', () => {
  expect(plan('what can I do').words).toEqual(['what', 'can', 'i', 'do']);
  expect(plan('help').words).toEqual(['help']);
  expect(plan('child').words).toEqual(['child']);
});

test.for<[string, string[], string[]]>([
  ['speech therapy burnley', ['Burnley'], ['speech', 'therapy']],
  ['SALT in Ribble Valley', ['Ribble Valley'], ['salt']],
  ['breaks in south ribble', ['South Ribble'], ['breaks']],
  ['Lancaster or Burnley speech', ['Lancaster', 'Burnley'], ['speech']],
  ['speech in Colne', ['Pendle'], ['speech']],
  ['respite barlick', ['Pendle'], ['respite']],
  ['respite BB8', ['Pendle'], ['respite']],
  ['respite bb8 0AA', ['Pendle'], ['respite']],
  ['respite BB12 6', ['Burnley', 'Pendle'], ['respite', '6']],
  ['clubs great eccleston', ['Lancaster'], ['clubs']],
])('“%s” names %j, and looks for %j', ([query, places, words]) => {
  expect(named(query)).toEqual(places);
  expect(plan(query)).toMatchObject({ words, everywhere: true });
});

test('the longest name wins, and stands once', () => {
  expect(plan('great eccleston').places.map(({ name }) => name)).toEqual(['great eccleston']);
});

test('a place outside is named with its council, if a page says which', () => {
  expect(plan('dco blackpool').places).toEqual([{ name: 'blackpool', districts: [], council: 'Blackpool Council' }]);
  expect(plan('dco fy1').places).toEqual([{ name: 'fy1', districts: [], council: undefined }]);
});

test.for<[string, string[]]>([
  ['Burnley', ['burnley']],
  ['help in Burnley', ['burnley']],
])('“%s” asks for the place itself, so its name stays', ([query, words]) => {
  expect(named(query)).toEqual(['Burnley']);
  expect(plan(query)).toMatchObject({ words, everywhere: false });
});

test.for<[string, string[], string[]]>([
  ['Colne', ['colne', 'pendle'], ['Pendle']],
  ['BB8 9AA', ['bb8', '9aa', 'pendle'], ['Pendle']],
  ['bb12', ['bb12', 'burnley', 'pendle'], ['Burnley', 'Pendle']],
  ['skem', ['skem', 'west', 'lancashire'], ['West Lancashire']],
  ['Burnley', ['burnley'], []],
  ['blackpool', ['blackpool'], []],
  ['respite Colne', ['respite'], []],
])('“%s” looks for %j: a place alone, for its district too', ([query, words, wider]) => {
  expect(plan(query)).toMatchObject({ words, wider });
});

test('only a whole name is a place', () => {
  expect(named('lancashire breaks')).toEqual([]);
  expect(named('ribble')).toEqual([]);
  expect(named('burnleys')).toEqual([]);
  expect(named('bb81')).toEqual([]);
});

test.for<[string, string | undefined, string[]]>([
  ['my 4 year old bites', 'under-5', ['bites']],
  ['4yo bites', 'under-5', ['bites']],
  ['son 15 hits me', '11-to-15', ['hits']],
  ['deaf 9 yr old', '5-to-10', ['deaf']],
  ['aged 22 job', '16-to-25', ['job']],
  ['8 month old baby', 'under-5', ['baby']],
  ['my 40 year old self', undefined, ['40', 'year', 'old', 'self']],
  ['year 9 review', undefined, ['year', '9', 'review']],
  ['20 weeks', undefined, ['20', 'weeks']],
])('“%s” names the age %s, and looks for %j', ([query, age, words]) => {
  expect(plan(query).age?.id).toBe(age);
  expect(plan(query).words).toEqual(words);
});

test('a condition names its need, the longest name first', () => {
  expect(plan('waiting for adhd').need).toBe('feelings-and-behaviour');
  expect(plan('baby with Down syndrome').need).toBe('learning');
  expect(plan('adhdish').need).toBeUndefined();
});

test.for(['dco burnley', 'who is my DCO', 'health officer for colne', 'designated clinical officer'])(
  '“%s” asks for the health officer',
  (query) => {
    expect(plan(query).asksForOfficer).toBe(true);
  },
);

test('a phrase in quotes stays as it is', () => {
  expect(plan('"speech and language"').phrase).toBe('speech and language');
  expect(plan('“annual review” help').phrase).toBe('annual review');
  expect(plan('"speech').phrase).toBeUndefined();
});

test.for<[string, string[]]>([
  ['E.H.C.P.', ['ehcp']],
  ['e h c p late', ['ehcp', 'late']],
  ['my well-being', ['wellbeing']],
  ['well being', ['wellbeing']],
  ['can‘t read', ['cant', 'read']],
  ['I a slip', ['slip']],
])('“%s” is looked for as %j, however it was typed', ([query, words]) => {
  expect(plan(query).words).toEqual(words);
});

test('the sentence keeps its small words, and loses places and ages', () => {
  expect(plan('what do I do if my 4 year old wont sleep in Colne').sentence).toBe('what do i do if my wont sleep in');
});
