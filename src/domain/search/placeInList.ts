/** Where somebody was in the results. Kept with the entry in the browser's history, and nowhere else. */
export interface PlaceInList {
  /** How many results were shown. */
  readonly shown: number;
  /** How far down the page was, in pixels. */
  readonly top: number;
}

/**
 * Reads what `history.state` holds. Whatever it is, it never throws.
 *
 * @returns undefined if nobody was here before
 */
export function readPlace(state: unknown): PlaceInList | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { shown, top } = state as Readonly<Record<string, unknown>>;
  return isCount(shown) && isCount(top) ? { shown, top } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 1e6;
}
