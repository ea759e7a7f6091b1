import { expect, test } from 'vitest';
import { renumbered } from '#domain/places/renumbered.ts';

const ours = (urn: string, name: string, postcode = 'PR5 5SS', district = 'burnley') => ({
  urn,
  name,
  postcode,
  district,
});
const theirs = (key: string, name: string, postcode = 'PR5 5SS', district = 'burnley') => ({
  key,
  values: { name, postcode, district },
});
const found = (gone: ReturnType<typeof ours>[], fresh: ReturnType<typeof theirs>[]) =>
  Object.fromEntries(renumbered(gone, fresh, ({ urn = '' }) => urn));

test.each([
  [
    'with other words for its kind',
    ours('1', 'Some Wood Community Specialist School'),
    theirs('2', 'Some Wood School'),
    true,
  ],
  [
    'with the same name, and no postcode of ours',
    ours('1', 'Some High School', ''),
    theirs('2', 'Some High School'),
    true,
  ],
  ['in another place', ours('1', 'Some School'), theirs('2', 'Some School', 'PR5 5ST'), false],
  [
    'in another district, and no postcode of ours',
    ours('1', 'Some', ''),
    theirs('2', 'Some', 'PR5 5SS', 'wyre'),
    false,
  ],
  ['with another name', ours('1', 'Some Infant School'), theirs('2', 'Some Junior School'), false],
  ['that has nothing but such words', ours('1', 'The Academy'), theirs('2', 'The Special School'), false],
])('a school %s', (_, gone, fresh, same) => {
  expect(found([gone], [fresh])).toEqual(same ? { 2: '1' } : {});
});

test('none is taken where there is a choice', () => {
  expect(found([ours('1', 'Some School'), ours('3', 'The Some Academy')], [theirs('2', 'Some')])).toEqual({});
  expect(found([ours('1', 'Some School')], [theirs('2', 'Some Academy'), theirs('4', 'Some')])).toEqual({});
});
