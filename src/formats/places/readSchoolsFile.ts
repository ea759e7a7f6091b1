import type { PlaceKindId } from '#base/lists/placeKinds.ts';
import { placeNeeds } from '#base/lists/placeNeeds.ts';
import type { CsvRow } from '#formats/csv/readCsv.ts';
import type { IncomingPlace } from '#formats/places/IncomingPlace.ts';
import { kindOfSchool, phaseOfSchool } from '#formats/places/kindOfSchool.ts';
import { tidyPhone, tidyPostcode, tidyTown, tidyWebsite } from '#formats/places/tidyCells.ts';

/** Lancashire in the official lists of local authorities. */
const lancashire = '888';
/** Independent schools with fewer pupils may stand beside a children's home: they are not listed. */
const fewestPupils = 10;
/** Of private special schools with fewer pupils only the name and the town are shown. */
const fewestShown = 25;

/**
 * Reads the official schools file of the Department for Education (`edubasealldataYYYYMMDD.csv`), by the names of its columns.
 *
 * @param districts ids by name, in small letters
 * @param skipped URNs that are not listed here
 * @param asAt the date of the file, as YYYY-MM-DD
 * @throws {RangeError} for a file without the columns that are needed
 */
export function readSchoolsFile(
  [head, ...rows]: readonly CsvRow[],
  { districts, skipped, asAt }: { districts: ReadonlyMap<string, string>; skipped: ReadonlySet<string>; asAt: string },
): IncomingPlace[] {
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new RangeError(
      `The file has no column ${missing.map((name) => `“${name}”`).join(', ')}. Is it the official schools file?`,
    );
  return rows.map(({ cells, line }): IncomingPlace => {
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    const urn = cell('URN');
    const leave = (skipped: string): IncomingPlace => ({ row: line, key: urn, skipped });
    if (cells.length !== columns.length) return leave(`has ${cells.length} cells, not ${columns.length}`);
    if (!/^\d{6}$/.test(urn)) return leave('has no number of six digits');
    if (cell('LA (code)') !== lancashire) return leave('lies in another authority');
    if (skipped.has(urn)) return leave('is not listed here (skippedUrns.yaml)');
    if (!cell('EstablishmentStatus (name)').startsWith('Open'))
      return leave(`is not open (${cell('EstablishmentStatus (name)')})`);
    const type = cell('TypeOfEstablishment (name)');
    const kind = kindOfSchool(type);
    if (kind === undefined) return leave(`is no school that families choose (${type})`);
    const pupils = Number(cell('NumberOfPupils'));
    if (/independent/i.test(type) && !(pupils >= fewestPupils))
      return leave('is a private school with fewer than 10 pupils, or we do not know how many');
    const district = districts.get(cell('DistrictAdministrative (name)').toLowerCase());
    if (district === undefined) return leave('lies in none of the twelve districts');
    const named = {
      name: cell('EstablishmentName'),
      urn,
      district,
      town: tidyTown(cell('Town')),
      source: 'schools-list',
      asAt,
    };
    if (kind === 'independent-special' && pupils < fewestShown)
      return { row: line, kind, key: urn, values: { ...named, shown: 'name-and-town' } };
    const own = kind === 'school' ? mainstreamFacts(cell, type, asAt) : specialFacts(cell, kind, asAt);
    return { row: line, kind, key: urn, values: { ...named, ...whereAndHow(cell, asAt), ...own } };
  });
}

type Cell = (column: string) => string;

/** The middle of a school on the grid, how to reach it, and what it is for. */
function whereAndHow(cell: Cell, asAt: string): Record<string, string> {
  const phone = tidyPhone(cell('TelephoneNum'));
  const needs = needsOf(cell);
  const [east, north] = [cell('Easting'), cell('Northing')];
  const isPlaced = /^\d{6}$/.test(east) && /^\d{6}$/.test(north);
  return {
    postcode: tidyPostcode(cell('Postcode')),
    east: isPlaced ? east : '',
    north: isPlaced ? north : '',
    phone,
    phoneFrom: phone && 'schools-list',
    phoneAsAt: phone && asAt.slice(0, 7),
    website: tidyWebsite(cell('SchoolWebsite')),
    needs,
    needsFrom: needs && 'schools-list',
    needsAsAt: needs && asAt,
  };
}

/** A line of a list: for whom it is, and its places with special help. How many pupils it has is not taken. */
function mainstreamFacts(cell: Cell, type: string, asAt: string): Record<string, string> {
  const provision = cell('TypeOfResourcedProvision (name)');
  const unit = /^resourced provision|^sen unit/i.test(provision);
  const places = numberIn(cell('ResourcedProvisionCapacity')) + numberIn(cell('SenUnitCapacity'));
  return {
    phase: phaseOfSchool(type, cell('PhaseOfEducation (name)')),
    unit: unit ? 'yes' : '',
    unitPlaces: unit && places > 0 ? String(places) : '',
    unitAsAt: unit ? asAt : '',
  };
}

/** What the page of a special setting says more. A very small capacity is not taken, like every figure under 10. */
function specialFacts(cell: Cell, kind: PlaceKindId, asAt: string): Record<string, string> {
  const [ageFrom, ageTo] = [cell('StatutoryLowAge'), cell('StatutoryHighAge')];
  const capacity = numberIn(cell('SchoolCapacity'));
  return {
    address: cell('Street'),
    ageFrom,
    ageTo,
    agesFrom: ageFrom && 'schools-list',
    agesAsAt: ageFrom && asAt,
    ...(kind === 'college' ? {} : { capacity: capacity >= fewestPupils ? String(capacity) : '' }),
  };
}

function numberIn(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : 0;
}

const needed = [
  'URN',
  'LA (code)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (name)',
  'NumberOfPupils',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Street',
  'Town',
  'Postcode',
  'SchoolWebsite',
  'TelephoneNum',
  'DistrictAdministrative (name)',
  'Easting',
  'Northing',
  'SchoolCapacity',
  'TypeOfResourcedProvision (name)',
  'ResourcedProvisionCapacity',
  'SenUnitCapacity',
  ...Array.from({ length: 13 }, (_, index) => `SEN${index + 1} (name)`),
];

/** SEN1 to SEN13 hold a code and its meaning: “ASD - Autistic Spectrum Disorder”. */
function needsOf(cell: Cell): string {
  const codes = Array.from({ length: 13 }, (_, index) => cell(`SEN${index + 1} (name)`).split(' ')[0] ?? '');
  return placeNeeds
    .filter(({ official }) => official !== undefined && codes.includes(official))
    .map(({ id }) => id)
    .join('; ');
}
