import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSectors } from '#domain/near/packSectors.ts';
import { sectorParts, sectorsOf, type PlacedPostcode } from '#domain/near/sectorsOf.ts';
import { whereIs } from '#domain/near/whereIs.ts';
import { sectorRows } from '#commands/sectors.ts';

const letters = Array.from('ABDEFGHJLNPQRSTUWXYZ');
const unit = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map((pair) => pair.join(''));
const someUnits = fc
  .uniqueArray(
    fc.record({
      outcode: fc.constantFrom('BB8', 'BB18', 'L4', 'L40'),
      digit: fc.integer({ min: 0, max: 9 }),
      unit,
      where: fc.constantFrom('pendle', 'burnley', 'bury', 'north-yorkshire'),
      middle: fc.option(
        fc.record({
          east: fc.integer({ min: 310_000, max: 429_000 }),
          north: fc.integer({ min: 370_000, max: 479_000 }),
        }),
        { nil: undefined },
      ),
    }),
    { selector: ({ outcode, digit, unit: letters }) => `${outcode} ${digit}${letters}`, minLength: 1, maxLength: 300 },
  )
  .map((all) =>
    all.map(({ outcode, digit, unit: own, where, middle }): PlacedPostcode => {
      return { postcode: `${outcode} ${digit}${own}`, where, middle };
    }),
  );

test('whatever is packed is found again, with all who share its sector', () => {
  fc.assert(
    fc.property(someUnits, (postcodes) => {
      const packed = packSectors(sectorsOf(postcodes));
      for (const { postcode, where } of postcodes) {
        const [outcode = '', incode = ''] = postcode.split(' ');
        const found = whereIs(packed, outcode, incode);
        if (typeof found === 'string') throw new Error(`${postcode} is not found`);
        const same = postcodes.filter((each) => each.postcode.startsWith(postcode.slice(0, -2)));
        expect(found.where).toBe(where);
        expect([found.where, ...found.others].sort()).toEqual([...new Set(same.map((each) => each.where))].sort());
      }
    }),
    { numRuns: 200 },
  );
});

test('the middle of a sector is that of its postcodes whose place is known, to the hundred metres', () => {
  fc.assert(
    fc.property(someUnits, (postcodes) => {
      for (const { id, middle } of sectorsOf(postcodes)) {
        const start = id.toUpperCase().replace('-', ' ');
        const known = postcodes.flatMap((each) => (each.postcode.startsWith(start) ? (each.middle ?? []) : []));
        if (known.length === 0) expect(middle).toBeUndefined();
        else {
          const mean = known.reduce((sum, { east }) => sum + east, 0) / known.length;
          expect(Math.abs((middle?.east ?? 0) - mean)).toBeLessThanOrEqual(50);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('the order of the postcodes does not matter', () => {
  fc.assert(
    fc.property(someUnits, (postcodes) => {
      expect(sectorsOf(postcodes.toReversed()).map(({ who }) => who)).toEqual(
        sectorsOf(postcodes).map(({ who }) => who),
      );
    }),
    { numRuns: 50 },
  );
});

test('a border is one letter where it can be', () => {
  const [sector] = sectorsOf([
    { postcode: 'BB8 0AA', where: 'pendle' },
    { postcode: 'BB8 0AZ', where: 'burnley' },
    { postcode: 'BB8 0BY', where: 'pendle' },
  ]);
  expect(sector?.who).toBe('pendle, AZ burnley, B pendle');
  expect(sectorParts('pendle, AZ burnley')).toEqual([
    { from: '', where: 'pendle' },
    { from: 'AZ', where: 'burnley' },
  ]);
});

test('what is not there is said, and says which half it is', () => {
  const packed = packSectors(sectorsOf([{ postcode: 'BB8 0AA', where: 'pendle' }]));
  expect(whereIs(packed, 'BB8', '0ZZ')).toEqual({ where: 'pendle', others: [] });
  expect(whereIs(packed, 'BB8', '1AA')).toBe('no-sector');
  expect(whereIs(packed, 'BB', '0AA')).toBe('no-outcode');
  expect(whereIs(packed, 'M1', '1AA')).toBe('no-outcode');
});

test('refuses what it could not send', () => {
  const many = Array.from({ length: 27 }, (_, index) => ({ id: `bb8-${index}`, who: `district-${index}` }));
  expect(() => packSectors(many)).toThrow('27 councils');
  const eleven = Array.from({ length: 11 }, (_, index) => `${String.fromCharCode(65 + index)} d${index}`).join(', ');
  expect(() => packSectors([{ id: 'bb8-0', who: `d${eleven.slice(3)}` }])).toThrow('11 councils');
});

test('a border is said by what is new in it', () => {
  const pack = (who: string) => packSectors([{ id: 'bb8-0', who }]).split('\n')[1];
  expect(pack('pendle, B burnley, BD pendle, BY burnley, D pendle')).toBe('BB8 0baB.dyD.');
  expect(pack('pendle, B burnley, BD wyre')).toBe('BB8 0bacB.1d2');
  expect(pack('pendle')).toBe('BB8 0a');
});

test('a file of postcodes becomes rows, and a line that cannot be read is named', () => {
  expect(
    sectorRows('postcode,where,east,north\r\nBB8 0AA,pendle,388812,440190\r\nBB8 0AB,bury,,\r\nFY1 1AA,blackpool\n'),
  ).toBe('- { id: bb8-0, east: 388800, north: 440200, who: "pendle, AB bury" }\n- { id: fy1-1, who: "blackpool" }\n');
  expect(() => sectorRows('BB8 0AA,pendle\nBB80AB,pendle')).toThrow('Line 2 is "BB80AB,pendle"');
});
