import type { IndexOutline } from '#domain/search/indexOutline.ts';
import type { PlaceList } from '#domain/search/places.ts';

/** What the search page loads before the first search. The build writes it. */
export interface KnownBefore {
  readonly outline: IndexOutline;
  /** How many pages can be found. */
  readonly pages: number;
  /** The names of the pages that each topic leads to, best first, with a space between. A topic's place is its number. */
  readonly topics: readonly string[];
  readonly places: PlaceList;
  /** What people call conditions, by the need these belong to. As `plainWords` writes it. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}
