import { nearest } from '../nearest.ts';

/**
 * The search as it was probably meant: unknown words changed into the nearest of ours. Undefined if none is near.
 * It is offered as a link, and never searched without asking.
 *
 * @param unknown the words of the query that are on none of our pages
 * @param words the words of our titles and other names
 * @example didYouMean('autsim school', ['autsim'], ['autism', 'school']) // => 'autism school'
 */
export function didYouMean(query: string, unknown: readonly string[], words: readonly string[]): string | undefined {
  const mended = query
    .split(' ')
    .map((word) => (unknown.includes(word) && word.length > 2 ? (nearest(word, words) ?? word) : word))
    .join(' ');
  return mended === query ? undefined : mended;
}
