import { groupBy } from '#base/groupBy.ts';
import type { GridPlace, Sector } from '#domain/near/sectorsOf.ts';
import { sectorParts } from '#domain/near/sectorsOf.ts';

/** South-west of everything here, so that a middle fits into four signs. Metres on the National Grid. */
export const corner: GridPlace = { east: 310_000, north: 360_000 };

/** A middle is sent to the hundred metres. */
export const step = 100;

/**
 * All sectors in as few bytes as a browser can read with a few lines (`whereIs`).
 * The first line holds the ids, a letter each in their order (a, b, …). Each other line is the first half of a postcode and its sectors:
 * the digit, four signs for the middle or `-`, then whose it is: `2f5c1aBYbDa` is a, from BY on b, from D on a.
 *
 * @throws {RangeError} if there are more than 26 ids, or a middle lies outside the square that four signs can say
 */
export function packSectors(sectors: readonly Sector[]): string {
  const ids = [...new Set(sectors.flatMap(({ who }) => sectorParts(who).map(({ where }) => where)))].sort();
  if (ids.length > 26) throw new RangeError(`${ids.length} councils are more than there are letters.`);
  const letterOf = (id: string) => String.fromCharCode(97 + ids.indexOf(id));
  const lines = groupBy(sectors, ({ id }) => id.split('-')[0] ?? '');
  return [
    ids.join(' '),
    ...[...lines].map(([outcode, own]) =>
      [
        outcode.toUpperCase(),
        ...own.map(({ id, middle, who }) =>
          [
            id.slice(-1),
            middle === undefined
              ? '-'
              : `${signsFor(middle.east - corner.east)}${signsFor(middle.north - corner.north)}`,
            ...sectorParts(who).map(({ from, where }) => `${from}${letterOf(where)}`),
          ].join(''),
        ),
      ].join(' '),
    ),
  ].join('\n');
}

function signsFor(metres: number): string {
  const steps = Math.round(metres / step);
  if (steps < 0 || steps >= 36 ** 2)
    throw new RangeError(`A middle ${metres} metres from the corner cannot be packed.`);
  return steps.toString(36).padStart(2, '0');
}
