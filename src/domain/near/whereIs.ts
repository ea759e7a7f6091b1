/** Whose a postcode is. */
export interface PostcodePlace {
  /** The id of a district, or of a neighbouring council. */
  readonly where: string;
  /** Who else has postcodes that begin the same. */
  readonly others: readonly string[];
}

/** One sector of what was packed. */
interface PackedSector {
  readonly digit: string;
  /** Everybody it belongs to. */
  readonly owners: readonly string[];
  readonly parts: readonly { readonly from: string; readonly where: string }[];
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
  const where = sector.parts.filter(({ from }) => from <= incode.slice(1)).at(-1)?.where ?? '';
  return { where, others: sector.owners.filter((owner) => owner !== where) };
}

/**
 * Everybody who has postcodes that begin so, such as all of BB8 or of BB8 0.
 *
 * @param digit of the sector, or nothing for all of the first half
 */
export function whoHas(packed: string, outcode: string, digit: string): string[] {
  const sectors = (sectorsIn(packed, outcode) ?? []).filter((sector) => sector.digit.startsWith(digit));
  return [...new Set(sectors.flatMap(({ owners }) => owners))];
}

function sectorsIn(packed: string, outcode: string): PackedSector[] | undefined {
  const [ids = '', ...lines] = packed.split('\n');
  const line = lines.find((each) => each.startsWith(`${outcode} `));
  return line
    ?.split(' ')
    .slice(1)
    .map((signs) => {
      const [, digit = '', letters = '', borders = ''] = /^(\d)([a-z]+)(.*)/.exec(signs) ?? [];
      const owners = Array.from(letters, (letter) => ids.split(' ')[letter.charCodeAt(0) - 97] ?? '');
      const parts = [{ from: '', where: owners[0] ?? '' }];
      let first = '';
      let now = 0;
      for (const [, start = '', second = '', owner = ''] of borders.matchAll(/([A-Z]?)([a-z.])(\d?)/g)) {
        first = start || first;
        now = owner === '' ? 1 - now : Number(owner);
        parts.push({ from: `${first}${second === '.' ? '' : second.toUpperCase()}`, where: owners[now] ?? '' });
      }
      return { digit, owners, parts };
    });
}
