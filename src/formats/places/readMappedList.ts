import type { CsvRow } from '#formats/csv/readCsv.ts';
import type { IncomingPlace } from '#formats/places/IncomingPlace.ts';
import { tidyPhone, tidyPostcode, tidyTown, tidyWebsite } from '#formats/places/tidyCells.ts';

/** Which column of somebody's list is which of ours. */
export interface ListMap {
  /** The kind of all its places. */
  readonly kind: string;
  /** Our column by which a place is found again. */
  readonly key: string;
  /** Ours by theirs. */
  readonly columns: Readonly<Record<string, string>>;
  /** What is the same in every row, such as source and asAt. */
  readonly same?: Readonly<Record<string, string>>;
}

/** The libraries as the county council lists them. */
export const librariesMap: ListMap = {
  kind: 'library',
  key: 'website',
  columns: {
    name: 'name',
    postcode: 'postcode',
    district: 'district',
    phone: 'phone',
    email: 'email',
    source_page: 'website',
    read_on: 'asAt',
  },
  // The pages have no date: the day in the list is the day they were read.
  same: { source: 'county-libraries', phoneUndated: 'yes' },
};

/**
 * Reads a list by a map of its columns.
 *
 * @throws {RangeError} for a list without a column that the map names
 */
export function readMappedList([head, ...rows]: readonly CsvRow[], map: ListMap): IncomingPlace[] {
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const missing = Object.keys(map.columns).filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new RangeError(`The file has no column ${missing.map((name) => `“${name}”`).join(', ')}.`);
  return rows.map(({ cells, line }): IncomingPlace => {
    if (cells.length !== columns.length)
      return { row: line, skipped: `has ${cells.length} cells, not ${columns.length}` };
    const values: Record<string, string> = { ...map.same };
    for (const [theirs, ours] of Object.entries(map.columns)) {
      const cell = cells[columns.indexOf(theirs)]?.trim() ?? '';
      values[ours] = tidy[ours]?.(cell) ?? cell;
    }
    if (values['phone']) {
      values['phoneFrom'] ??= values['source'] ?? '';
      values['phoneAsAt'] ??= values['asAt'] ?? '';
    } else delete values['phoneUndated'];
    const key = values[map.key] ?? '';
    return key === ''
      ? { row: line, skipped: `has nothing under “${map.key}”, by which places are found again` }
      : { row: line, kind: map.kind, key, values };
  });
}

const tidy: Readonly<Record<string, ((cell: string) => string) | undefined>> = {
  phone: tidyPhone,
  postcode: tidyPostcode,
  town: tidyTown,
  website: tidyWebsite,
};
