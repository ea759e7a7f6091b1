import { placeNeeds } from '#base/lists/placeNeeds.ts';
import type { CsvRow } from '#formats/csv/readCsv.ts';
import type { IncomingPlace } from '#formats/places/IncomingPlace.ts';
import { tidyPhone, tidyPostcode, tidyTown, tidyWebsite } from '#formats/places/tidyCells.ts';

/** Lancashire in the official lists of local authorities. */
const lancashire = '888';
/** Independent schools with fewer pupils may stand beside a children's home: they are not listed. */
const fewestPupils = 10;

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
    const leave = (why: string): IncomingPlace => ({ row: line, skipped: why });
    const urn = cell('URN');
    if (cells.length !== columns.length) return leave(`has ${cells.length} cells, not ${columns.length}`);
    if (!/^\d{6}$/.test(urn)) return leave('has no number of six digits');
    if (cell('LA (code)') !== lancashire) return leave('lies in another authority');
    if (skipped.has(urn)) return leave('is not listed here (skippedUrns.yaml)');
    if (!cell('EstablishmentStatus (name)').startsWith('Open'))
      return leave(`is not open (${cell('EstablishmentStatus (name)')})`);
    const type = cell('TypeOfEstablishment (name)');
    const pupils = cell('NumberOfPupils');
    if (/independent/i.test(type) && !(Number(pupils) >= fewestPupils))
      return leave('is a private school with fewer than 10 pupils, or we do not know how many');
    const district = districts.get(cell('DistrictAdministrative (name)').toLowerCase());
    if (district === undefined) return leave('lies in none of the twelve districts');
    const phone = tidyPhone(cell('TelephoneNum'));
    const [ageFrom, ageTo] = [cell('StatutoryLowAge'), cell('StatutoryHighAge')];
    const needs = needsOf(cell);
    return {
      row: line,
      kind: kindOf(type),
      key: urn,
      values: {
        name: cell('EstablishmentName'),
        urn,
        district,
        address: cell('Street'),
        town: tidyTown(cell('Town')),
        postcode: tidyPostcode(cell('Postcode')),
        phone,
        phoneFrom: phone && 'schools-list',
        phoneAsAt: phone && asAt.slice(0, 7),
        website: tidyWebsite(cell('SchoolWebsite')),
        ageFrom,
        ageTo,
        agesFrom: ageFrom && 'schools-list',
        agesAsAt: ageFrom && asAt,
        needs,
        needsFrom: needs && 'schools-list',
        needsAsAt: needs && asAt,
        source: 'schools-list',
        asAt,
      },
    };
  });
}

const needed = [
  'URN',
  'LA (code)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'NumberOfPupils',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Street',
  'Town',
  'Postcode',
  'SchoolWebsite',
  'TelephoneNum',
  'DistrictAdministrative (name)',
];

/** SEN1 to SEN13 hold a code and its meaning: “ASD - Autistic Spectrum Disorder”. */
function needsOf(cell: (name: string) => string): string {
  const codes = Array.from({ length: 13 }, (_, index) => cell(`SEN${index + 1} (name)`).split(' ')[0] ?? '');
  return placeNeeds
    .filter(({ official }) => official !== undefined && codes.includes(official))
    .map(({ id }) => id)
    .join('; ');
}

function kindOf(type: string): string {
  if (/independent special/i.test(type)) return 'independent-special';
  if (/pupil referral|alternative provision/i.test(type)) return 'alternative-provision';
  if (/post 16 institution|further education|sixth form college/i.test(type)) return 'college';
  return /special/i.test(type) ? 'special-school' : 'school';
}
