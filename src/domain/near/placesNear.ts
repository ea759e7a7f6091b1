import { nearestTo } from '#domain/near/aboutMiles.ts';
import type { GridPlace } from '#domain/near/sectorsOf.ts';

/**
 * Of each kind the places that may be among the nearest few to any of these middles: enough for a browser to find the nearest few to each
 * of them.
 *
 * @param middles of the sectors of a district
 * @param most how many are shown of a kind
 */
export function placesNear<Item extends GridPlace>(
  places: readonly Item[],
  middles: readonly GridPlace[],
  most: number,
): Item[] {
  const near = new Set(middles.flatMap((middle) => nearestTo(places, middle, most)));
  return places.filter((place) => near.has(place));
}
