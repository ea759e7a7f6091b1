import type { SectorRow } from '#schemas/near.ts';
import type { PlaceEvidence } from '#schemas/placeNames.ts';
import { sectorParts } from '#domain/near/sectorsOf.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

/** Where towns, villages and postcodes are, as small as the search page needs it. Names as `plainWords` writes them. */
export interface PlaceList {
  /** Names of places by the id of their district. */
  readonly towns: Readonly<Record<string, readonly string[]>>;
  /** Names of places by the council they belong to, which is none of the twelve districts. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
  /** Ids of the districts that the first half of a postcode reaches. None: it lies outside. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
}

/**
 * The list of places, from what each page says, and the first halves of postcodes, from their sectors.
 *
 * @param districts the ids of the twelve: whoever else has a sector lies outside
 * @param outcodesOutside first halves of postcodes that lie wholly outside
 */
export function placeList(
  places: readonly PlaceEvidence[],
  sectors: readonly Pick<SectorRow, 'id' | 'who'>[],
  districts: readonly string[],
  outcodesOutside: readonly string[] = [],
): PlaceList {
  const towns: Record<string, string[]> = {};
  const outside: Record<string, string[]> = {};
  for (const { name, district, outside: council = '', alsoWritten = [] } of places.flatMap((page) => page.places)) {
    const list = district === undefined ? (outside[council] ??= []) : (towns[district] ??= []);
    list.push(...[name, ...alsoWritten].map(plainWords));
  }
  const postcodes: Record<string, string[]> = {};
  for (const { id, who } of sectors) {
    const list = (postcodes[id.split('-')[0] ?? ''] ??= []);
    for (const { where } of sectorParts(who)) if (districts.includes(where) && !list.includes(where)) list.push(where);
  }
  for (const outcode of outcodesOutside) postcodes[outcode.toLowerCase()] ??= [];
  return { towns, outside, postcodes };
}
