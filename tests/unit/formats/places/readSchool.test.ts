import { expect, test } from 'vitest';
import { kindOfSchool, phaseOfSchool } from '#formats/places/kindOfSchool.ts';
import { tidyPhone, tidyPostcode, tidyTown, tidyWebsite } from '#formats/places/tidyCells.ts';

/** The names of types that the official schools file has. */
test.each([
  [
    'special-school',
    'Community special school, Foundation special school, Academy special converter, Academy special sponsor led, Free schools special, Non-maintained special school',
  ],
  ['independent-special', 'Other independent special school'],
  [
    'alternative-provision',
    'Pupil referral unit, Academy alternative provision converter, Academy alternative provision sponsor led, Free schools alternative provision',
  ],
  [
    'college',
    'Further education, Sixth form centres, Special post 16 institution, Academy 16-19 converter, Academy 16 to 19 sponsor led, Free schools 16 to 19',
  ],
  [
    'school',
    'Community school, Voluntary aided school, Voluntary controlled school, Foundation school, Academy converter, Academy sponsor led, Free schools, Local authority nursery school, Other independent school, University technical college, Studio schools, City technology college',
  ],
  [
    undefined,
    'Secure units, Academy secure 16 to 19, Higher education institutions, Offshore schools, British schools overseas, Service children’s education, Online provider, Institution funded by other government department, Welsh establishment, Children’s centre, Children’s centre linked site, Miscellaneous, Something new',
  ],
])('%s: %s', (kind, types) => {
  const read = Object.fromEntries(types.split(', ').map((type) => [type, kindOfSchool(type)]));
  expect(read).toEqual(Object.fromEntries(types.split(', ').map((type) => [type, kind])));
});

test.each([
  ['Community school', 'Middle deemed primary', 'primary'],
  ['Community school', 'Secondary', 'secondary'],
  ['Local authority nursery school', 'Nursery', 'nursery'],
  ['Academy converter', 'All-through', 'all-through'],
  ['Academy converter', '16 plus', 'sixth-form'],
  ['Other independent school', 'Not applicable', 'private'],
  ['Academy converter', 'Not applicable', ''],
])('a %s of phase %s is %j', (type, phase, ours) => {
  expect(phaseOfSchool(type, phase)).toBe(ours);
});

test.each([
  ['01282865011 / 01282 865012', '01282 865011'],
  ['1282865011', '01282 865011'],
  ['+44 (0)1282 865011', '01282 865011'],
  ['07700900123; 0300 1236703', '0300 123 6703'],
  ['07700900123', ''],
  ['0871 9000000', ''],
  ['none', ''],
])('phone %j', (cell, phone) => {
  expect(tidyPhone(cell)).toBe(phone);
});

test.each([
  [tidyTown, 'NR CARNFORTH', 'Carnforth'],
  [tidyTown, 'Nelson, Lancashire', 'Nelson'],
  [tidyTown, 'POULTON-LE-FYLDE', 'Poulton-le-Fylde'],
  [tidyPostcode, 'bb101jd', 'BB10 1JD'],
  [tidyPostcode, 'BB10', ''],
  [tidyWebsite, 'www.example.org', 'https://www.example.org/'],
  [tidyWebsite, 'http:/example.org/a', 'https://example.org/a'],
  [tidyWebsite, 'javascript:alert(1)', ''],
  [tidyWebsite, 'see Facebook', ''],
])('%o of %j', (tidy, cell, tidied) => {
  expect(tidy(cell)).toBe(tidied);
});
