import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packSectors } from '#domain/near/packSectors.ts';
import { sectorsOf } from '#domain/near/sectorsOf.ts';
import { sectorTable } from '#domain/near/sectorTable.ts';
import { whereIs } from '#domain/near/whereIs.ts';
import { allPostcodes } from '../../../support/allPostcodes.ts';
import { contentTable } from '../../../support/contentTable.ts';

const truth = allPostcodes();
const packed = packSectors(sectorTable(contentTable('sectors')));

test('the truth is whole', () => {
  expect(truth).toHaveLength(50_952);
  expect(new Set(truth.map(({ postcode }) => postcode)).size).toBe(50_952);
  expect(new Set(truth.map(({ postcode }) => postcode.split(' ')[0])).size).toBe(55);
});

test('what the browser is sent is right for every postcode', () => {
  const wrong = truth.filter(({ postcode, where }) => {
    const [outcode = '', incode = ''] = postcode.split(' ');
    const found = whereIs(packed, outcode, incode);
    return typeof found === 'string' || found.where !== where;
  });
  expect(wrong).toEqual([]);
});

test('the table is what the postcodes make, but for the middles', () => {
  const made = sectorsOf(truth).map(({ id, who }) => ({ id, who }));
  expect(contentTable('sectors').map(({ id, who }) => ({ id, who }))).toEqual(made);
});

test('a sector has a middle if and only if one of the districts has a part of it', () => {
  const districts = new Set(contentTable('districts').map(({ id }) => id));
  const ours = new Set(truth.filter(({ where }) => districts.has(where)).map(({ postcode }) => postcode.slice(0, -2)));
  const withMiddle = contentTable('sectors').filter(({ east }) => east !== undefined);
  expect(withMiddle.map(({ id }) => id.toUpperCase().replace('-', ' ')).sort()).toEqual([...ours].sort());
});

test('it is small', () => {
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(2100);
});
