import { nearest } from '#base/text/nearest.ts';
import { plainWord, wordPattern } from '#domain/search/wordsOf.ts';

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
  /** How a word is commonly misspelled, with a space between: by the word as it should be. */
  readonly misspelled: Readonly<Record<string, string>>;
}

/** The fewest letters of each of two words that were typed as one: "shortbreaks". */
const leastPart = 3;

/**
 * The search as it was probably meant: unknown words changed into what they are a known misspelling of, into two words
 * of ours that they join, or into the nearest of ours. Undefined if there is none.
 * It is searched at once, with the way back beside it. People mistype the first letter least,
 * so it must stay: "exclusion" is not "inclusion".
 *
 * @param unknown the words of the query that are on none of our pages, as `plainWords` writes them
 * @param onlyListed true: no more than known misspellings. Whoever made that list meant it, whatever else is unknown
 * @example didYouMean('autsim school', ['autsim'], { subjects: ['autism', 'school'], others: [], rightAsTyped: [], misspelled: {} }) // => 'autism school'
 */
export function didYouMean(
  query: string,
  unknown: readonly string[],
  words: SpellingWords,
  onlyListed = false,
): string | undefined {
  const { subjects, others, rightAsTyped } = words;
  const mended = query.replace(wordPattern, (word) => {
    const typed = plainWord(word);
    if (!unknown.includes(typed)) return word;
    const listed = misspellingOf(typed, words);
    if (listed !== undefined) return listed;
    if (onlyListed || typed.length < shortest || rightAsTyped.includes(typed)) return word;
    const near = nearest(
      typed,
      [...subjects, ...others].filter((other) => other.startsWith(typed.charAt(0)) && other.length >= shortest - 1),
    );
    return near ?? twoWords(typed, subjects) ?? word;
  });
  return mended === query ? undefined : mended;
}

function misspellingOf(typed: string, { misspelled }: SpellingWords): string | undefined {
  return Object.entries(misspelled).find(([, wrong]) => ` ${wrong} `.includes(` ${typed} `))?.[0];
}

/** Two words of ours that were typed as one. */
function twoWords(typed: string, ours: readonly string[]): string | undefined {
  for (let end = leastPart; end <= typed.length - leastPart; end += 1) {
    const [first, second] = [typed.slice(0, end), typed.slice(end)];
    if (ours.includes(first) && ours.includes(second)) return `${first} ${second}`;
  }
  return undefined;
}
