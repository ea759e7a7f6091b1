import { corner, step } from '#domain/near/packSectors.ts';
import type { GridPlace } from '#domain/near/sectorsOf.ts';

/** Whose a postcode is. */
export interface PostcodePlace {
  /** The id of a district, or of a neighbouring council. */
  readonly where: string;
  /** Who else has postcodes that begin the same. */
  readonly others: readonly string[];
  /** The middle of its sector, if one of the districts has a part of it. */
  readonly middle: GridPlace | undefined;
}

/**
 * Looks up a postcode in what `packSectors` wrote.
 *
 * @param outcode its first half, such as BB8
 * @param incode its second half, such as 0AA
 * @returns 'no-outcode' if its first half is not one of ours, 'no-sector' if no postcode begins so
 */
export function whereIs(packed: string, outcode: string, incode: string): PostcodePlace | 'no-outcode' | 'no-sector' {
  const [ids = '', ...lines] = packed.split('\n');
  const line = lines.find((each) => each.startsWith(`${outcode} `));
  if (line === undefined) return 'no-outcode';
  const sector = line.split(' ').find((each, index) => index > 0 && each.startsWith(incode.charAt(0)));
  if (sector === undefined) return 'no-sector';
  const known = sector.charAt(1) !== '-';
  const parts = [...sector.slice(known ? 5 : 2).matchAll(/([A-Z]*)([a-z])/g)].map(([, from = '', letter = '']) => ({
    from,
    where: ids.split(' ')[letter.charCodeAt(0) - 97] ?? '',
  }));
  const unit = incode.slice(1);
  const own = parts.filter(({ from }) => from <= unit).at(-1)?.where ?? '';
  return {
    where: own,
    others: [...new Set(parts.map(({ where }) => where))].filter((where) => where !== own),
    middle: known
      ? { east: corner.east + metres(sector.slice(1, 3)), north: corner.north + metres(sector.slice(3, 5)) }
      : undefined,
  };
}

function metres(signs: string): number {
  return parseInt(signs, 36) * step;
}
