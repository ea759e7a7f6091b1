import type { GridPlace } from '#domain/near/sectorsOf.ts';

const metresInAMile = 1609.344;

/** Metres in a straight line between two places of the National Grid. */
export function metresBetween(one: GridPlace, other: GridPlace): number {
  return Math.hypot(one.east - other.east, one.north - other.north);
}

/**
 * A distance as a reader may take it. The middle of a sector is half a mile from a home on average, so no part of a mile is said.
 *
 * @returns whole miles; 0 for a mile or less
 */
export function wholeMiles(metres: number): number {
  return metres <= metresInAMile ? 0 : Math.round(metres / metresInAMile);
}

/**
 * The nearest few, nearest first; of two that are as near, the first in the list.
 *
 * @param from where to measure from
 */
export function nearestTo<Item extends GridPlace>(items: readonly Item[], from: GridPlace, most: number): Item[] {
  return [...items].sort((a, b) => metresBetween(a, from) - metresBetween(b, from)).slice(0, most);
}
