import type { PlaceList } from '#domain/search/places.ts';

/** A place that a search names. */
export interface NamedPlace {
  /** As it was typed, in small letters. */
  readonly name: string;
  /** The districts it may be in. None: it belongs to another council. */
  readonly districts: readonly string[];
  /** The other council, if a page says which. */
  readonly council?: string;
  /** The search without it. */
  readonly rest: string;
}

/**
 * The places that somebody names: a district, a town or village, or the first half of a postcode (a whole one too).
 * The longest name wins: "Great Eccleston" is not "Eccleston".
 *
 * @param text small letters, no apostrophes, as `plainWords` writes it
 * @param districts the names of the districts by their ids, as `plainWords` writes them
 * @example placesIn('dco in colne', places, districts) // => [{ name: 'colne', districts: ['pendle'], rest: 'dco in' }]
 */
export function placesIn(
  text: string,
  { towns, outside, postcodes }: PlaceList,
  districts: Readonly<Record<string, string>>,
): NamedPlace[] {
  const names = [
    ...Object.entries(districts).map(([id, name]) => ({ name, districts: [id] })),
    ...Object.entries(towns).flatMap(([id, list]) => list.map((name) => ({ name, districts: [id] }))),
    ...Object.entries(outside).flatMap(([council, list]) => list.map((name) => ({ name, districts: [], council }))),
    ...Object.entries(postcodes).map(([name, ids]) => ({ name, districts: ids })),
  ].sort((a, b) => b.name.length - a.name.length);
  const found: NamedPlace[] = [];
  let rest = ` ${text} `;
  for (const place of names) {
    // The second half of a postcode belongs to the first: "bb8 0aa".
    const said = new RegExp(` ${place.name}${/\d$/.test(place.name) ? '(?: ?\\d[a-z]{2})?' : ''} `).exec(rest)?.[0];
    if (said === undefined) continue;
    rest = rest.replace(said, ' ');
    found.push({ ...place, rest: '' });
  }
  return found.map((place) => ({ ...place, rest: rest.trim() }));
}
