import { groupBy } from '#base/groupBy.ts';
import { sectorParts, type Sector } from '#domain/near/sectorsOf.ts';

/**
 * Whose each sector is, in as few bytes as a browser can read with a few lines (`whereIs`).
 * The first line holds the ids, a letter each in their order (a, b, …). Each other line is the first half of a postcode and its sectors:
 * the digit, then the letters of all that it belongs to, the first unit's first. Borders follow: a capital begins all that start with it, then
 * each has its second letter, or a dot for none. At a border it is the other one's, or of more than two the one whose number follows:
 * `2abB.dyD.` is a, from B on b, from BD on a, from BY on b, from D on a.
 *
 * @throws {RangeError} if there are more ids than letters, or a sector belongs to more than ten
 */
export function packSectors(sectors: readonly Sector[]): string {
  const ids = [...new Set(sectors.flatMap(({ who }) => sectorParts(who).map(({ where }) => where)))].sort();
  if (ids.length > 26) throw new RangeError(`${ids.length} councils are more than there are letters.`);
  const letterOf = (id: string) => String.fromCharCode(97 + ids.indexOf(id));
  const lines = groupBy(sectors, ({ id }) => id.split('-')[0] ?? '');
  return [
    ids.join(' '),
    ...[...lines].map(([outcode, own]) =>
      [outcode.toUpperCase(), ...own.map((sector) => packSector(sector, letterOf))].join(' '),
    ),
  ].join('\n');
}

function packSector({ id, who }: Sector, letterOf: (id: string) => string): string {
  const parts = sectorParts(who).filter(({ where }, index, all) => where !== all[index - 1]?.where);
  const owners = [...new Set(parts.map(({ where }) => where))];
  if (owners.length > 10) throw new RangeError(`${id} belongs to ${owners.length} councils.`);
  const borders = parts.slice(1).map(({ from, where }, index) => {
    const first = from.charAt(0);
    return [
      first === parts[index]?.from.charAt(0) ? '' : first,
      from.charAt(1).toLowerCase() || '.',
      owners.length > 2 ? String(owners.indexOf(where)) : '',
    ].join('');
  });
  return [id.slice(-1), ...owners.map(letterOf), ...borders].join('');
}
