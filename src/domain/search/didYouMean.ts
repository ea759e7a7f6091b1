import { nearest } from '../nearest.ts';
import { wordPattern, wordsOf } from './wordsOf.ts';

/**
 * The search as it was probably meant: unknown words changed into the nearest of ours. Undefined if none is near.
 * It is offered as a link, and never searched without asking.
 *
 * @param unknown the words of the query that are on none of our pages
 * @param words the words of our titles and other names
 * @example didYouMean('autsim school', ['autsim'], ['autism', 'school']) // => 'autism school'
 */
export function didYouMean(
  query: string,
  unknown: readonly string[],
  words: readonly string[],
): string | undefined {
  const mended = query.replace(wordPattern, (word) =>
    unknown.includes(word) && word.length > 2 ? (nearest(word, words) ?? word) : word,
  );
  return mended === query ? undefined : mended;
}

/**
 * What is left to search for without the unknown words. Empty if nothing is.
 * Pagefind itself would look for a shorter word instead: for "autsim" it finds every page that has "a".
 */
export function knownPart(query: string, unknown: readonly string[]): string {
  if (unknown.length === 0) return query;
  return wordsOf(query)
    .filter((word) => !unknown.includes(word))
    .join(' ');
}
