import { nearest } from '#base/text/nearest.ts';
import { plain } from '#domain/search/fillerWords.ts';
import { wordPattern } from '#domain/search/wordsOf.ts';

/** A shorter word is one change away from too many others: "son" is not "soon". */
export const shortest = 5;

/** What the build writes for the search page, which asks for it only when a word is not found. */
export interface SpellingWords {
  /** The words that our pages are called by: those of their titles and other names. */
  readonly subjects: readonly string[];
  /** Other words, which people often say. */
  readonly others: readonly string[];
  /** Words that are right as they are, even if no page of ours has them. */
  readonly rightAsTyped: readonly string[];
}

/**
 * The search as it was probably meant: unknown words changed into the nearest of ours. Undefined if none is near.
 * It is searched at once, with the way back beside it. People mistype the first letter least,
 * so it must stay: "exclusion" is not "inclusion".
 *
 * @param unknown the words of the query that are on none of our pages, as `plainWords` writes them
 * @example didYouMean('autsim school', ['autsim'], { subjects: ['autism', 'school'], others: [], rightAsTyped: [] }) // => 'autism school'
 */
export function didYouMean(
  query: string,
  unknown: readonly string[],
  { subjects, others, rightAsTyped }: SpellingWords,
): string | undefined {
  const mended = query.replace(wordPattern, (word) => {
    const typed = plain(word);
    if (!unknown.includes(typed) || typed.length < shortest || rightAsTyped.includes(typed)) return word;
    return (
      nearest(
        typed,
        [...subjects, ...others].filter((other) => other.startsWith(typed.charAt(0)) && other.length >= shortest - 1),
      ) ?? word
    );
  });
  return mended === query ? undefined : mended;
}
