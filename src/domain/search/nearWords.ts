import { editDistance } from '#base/text/nearest.ts';

/** How many letters at the start two words share, for one to lead to the other. */
const sharedStart = 4;

/**
 * Words of ours that look a little like one that we do not have, nearest first: for whoever found nothing.
 *
 * @example nearWords('swiming', ['sleeping', 'swimming', 'swing'], 3) // => ['swimming', 'swing']
 */
export function nearWords(word: string, ours: readonly string[], most: number): string[] {
  return ours
    .map((other) => ({ other, distance: editDistance(word, other) }))
    .filter(
      ({ other, distance }) =>
        distance <= Math.max(2, Math.floor(word.length / 3)) ||
        (word.length > sharedStart && other.startsWith(word.slice(0, sharedStart + 1))),
    )
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}
