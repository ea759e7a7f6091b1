import type { PlaceEvidence, PostcodeEvidence } from '#schemas/placeNames.ts';
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

/** The list of places, from what each page says. */
export function placeList(places: readonly PlaceEvidence[], postcodes: readonly PostcodeEvidence[]): PlaceList {
  const towns: Record<string, string[]> = {};
  const outside: Record<string, string[]> = {};
  for (const { name, district, outside: council = '', alsoWritten = [] } of places.flatMap((page) => page.places)) {
    const list = district === undefined ? (outside[council] ??= []) : (towns[district] ??= []);
    list.push(...[name, ...alsoWritten].map(plainWords));
  }
  const codes = postcodes.flatMap((page) => page.postcodes);
  return {
    towns,
    outside,
    postcodes: Object.fromEntries(codes.map(({ outcode, districts }) => [outcode.toLowerCase(), districts])),
  };
}
