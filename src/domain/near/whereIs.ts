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

/** One sector of what was packed. */
interface PackedSector {
  readonly digit: string;
  readonly parts: readonly { readonly from: string; readonly where: string }[];
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
  const sectors = sectorsIn(packed, outcode);
  if (sectors === undefined) return 'no-outcode';
  const sector = sectors.find(({ digit }) => digit === incode.charAt(0));
  if (sector === undefined) return 'no-sector';
  const own = sector.parts.filter(({ from }) => from <= incode.slice(1)).at(-1)?.where ?? '';
  return { where: own, others: allIn([sector]).filter((where) => where !== own), middle: sector.middle };
}

/**
 * Everybody who has postcodes that begin so, such as all of BB8 or of BB8 0.
 *
 * @param digit of the sector, or nothing for all of the first half
 */
export function whoHas(packed: string, outcode: string, digit: string): string[] {
  return allIn((sectorsIn(packed, outcode) ?? []).filter((sector) => sector.digit.startsWith(digit)));
}

function sectorsIn(packed: string, outcode: string): PackedSector[] | undefined {
  const [ids = '', ...lines] = packed.split('\n');
  const line = lines.find((each) => each.startsWith(`${outcode} `));
  return line
    ?.split(' ')
    .slice(1)
    .map((signs) => {
      const known = signs.charAt(1) !== '-';
      return {
        digit: signs.charAt(0),
        parts: [...signs.slice(known ? 5 : 2).matchAll(/([A-Z]*)([a-z])/g)].map(([, from = '', letter = '']) => ({
          from,
          where: ids.split(' ')[letter.charCodeAt(0) - 97] ?? '',
        })),
        middle: known
          ? { east: corner.east + metres(signs.slice(1, 3)), north: corner.north + metres(signs.slice(3, 5)) }
          : undefined,
      };
    });
}

function allIn(sectors: readonly PackedSector[]): string[] {
  return [...new Set(sectors.flatMap(({ parts }) => parts.map(({ where }) => where)))];
}

function metres(signs: string): number {
  return parseInt(signs, 36) * step;
}
