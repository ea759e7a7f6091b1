import { expect, test } from 'vitest';
import { metresBetween, nearestTo, wholeMiles } from '#domain/near/aboutMiles.ts';
import { mapPoint } from '#domain/near/mapPoint.ts';
import { namedPlaces, packNames } from '#domain/near/placeNames.ts';
import { placesNamed } from '#domain/near/placesNamed.ts';
import { placesNear } from '#domain/near/placesNear.ts';
import { readTyped } from '#domain/near/readTyped.ts';
import { contentTable } from '../../../support/contentTable.ts';

const packed = packNames(
  namedPlaces({
    districts: contentTable('districts'),
    towns: contentTable('towns'),
    evidence: contentTable('placeNames'),
    localNames: contentTable('localNames'),
    neighbours: contentTable('neighbours'),
  }),
);

test.each([
  ['Burnley', ['burnley']],
  ['leyland', ['south-ribble/leyland']],
  ['Bamber Bridge', ['south-ribble/bamber-bridge']],
  ['Brierfield', ['pendle/brierfield']],
  ['Blackpool', ['blackpool']],
  ['Blackburn', ['blackburn-with-darwen']],
  ['skem', ['west-lancashire/skelmersdale']],
  ['barlick', ['pendle/barnoldswick']],
  ["St Anne's", ['fylde']],
  ['Abbey Village', ['chorley']],
  ['Nowhere', []],
])('%s leads to %j', (name, places) => {
  expect(placesNamed(packed, name)).toEqual(places);
});

/** Two of the same name, in the Index of Place Names, or one across a border: the reader is asked, and about no other name. */
test('names that are in several districts, all of them', () => {
  const several = contentTable('localNames').filter(({ in: where }) => where.length > 1);
  for (const { name, in: where } of several) expect(placesNamed(packed, name), name).toEqual(where);
  expect(several.map(({ name }) => name).join(', ')).toMatchInlineSnapshot(
    `"Bank Houses, Bank Top, Barley Green, Barton, Bay Horse, Claughton, Elston, Four Lane Ends, Gambleside, Gregson Lane, Hall Carr, Hall Green, Heald Top, Lenches, Moor Side, Moss Side, Mount Pleasant, Newton, Normoss, North Planks, Over Houses, Overtown, Pepper Hill, Primrose, Syke Side, Tarleton and Hesketh Bank, Warton, West End, Whalley Banks, Windmill Hill, Windy Harbour"`,
  );
});

test('every other name leads to one place, and none of the hand-written ones is asked about', () => {
  const names = [
    ...contentTable('placeNames').flatMap(({ places }) => places.map(({ name }) => name)),
    ...contentTable('towns').map(({ name }) => name),
    ...contentTable('localNames').flatMap(({ name, in: where }) => (where.length === 1 ? [name] : [])),
  ];
  expect(names.filter((name) => placesNamed(packed, name).length !== 1)).toEqual([]);
});

test.each([
  ['bb8 oaa', { kind: 'postcode', outcode: 'BB8', incode: '0AA' }],
  ['B.B-8 0 a a', { kind: 'postcode', outcode: 'BB8', incode: '0AA' }],
  ['L391AA', { kind: 'postcode', outcode: 'L39', incode: '1AA' }],
  ['bb8', { kind: 'start', outcode: 'BB8', digit: '' }],
  ['BB8 0', { kind: 'start', outcode: 'BB8', digit: '0' }],
  ['Colne', { kind: 'name', name: 'Colne' }],
  ['  ', { kind: 'nothing' }],
])('%j is read as %j', (typed, read) => {
  expect(readTyped(typed)).toEqual(read);
});

test('whole miles, and a mile or less', () => {
  expect([0, 1609, 1610, 2500, 8046].map(wholeMiles)).toEqual([0, 0, 1, 2, 5]);
  expect(metresBetween({ east: 0, north: 0 }, { east: 3, north: 4 })).toBe(5);
});

test('a district is sent the nearest places of each of its sectors, and no more', () => {
  const at = (east: number) => ({ east, north: 0 });
  const places = [at(0), at(10), at(100), at(1000)];
  expect(nearestTo(places, at(90), 2)).toEqual([at(100), at(10)]);
  expect(placesNear(places, [at(0), at(110)], 1)).toEqual([at(0), at(100)]);
});

test('a town stands in its district on the map', () => {
  expect(mapPoint({ east: 388_600, north: 440_800 })).toEqual({ x: 311, y: 226 });
});
