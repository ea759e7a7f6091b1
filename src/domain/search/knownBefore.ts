import type { Weights } from '#domain/search/answers/answerWeights.ts';
import type { PlaceList } from '#domain/search/places.ts';

/** What the search page loads before the first search. The build writes it. */
export interface KnownBefore {
  /** The folder of the pieces. It changes with any of them, so that browsers may keep them for ever. */
  readonly edition: string;
  /** The sort of each page, as `sortOf` reads it, in the order of their numbers, with a space between. */
  readonly sorts: string;
  /** The numbers of the pages that each topic leads to, best first, with a space between. A topic's place is its number. */
  readonly topics: readonly string[];
  /** How many sayings each topic has, then how many each page. */
  readonly sayings: readonly number[];
  /** The first letters of each piece of the index of answers, with a space between: none begins before them. */
  readonly pieces: string;
  /** What counts how much. */
  readonly weights: Weights;
  /** Pairs of words that are one word too (`wordsWrittenTwoWays`). */
  readonly joined: readonly string[];
  /** Words that say nothing of what is looked for, and those that only join others (`fillerWords`, `joiningWords`). */
  readonly fillers: readonly string[];
  readonly joining: readonly string[];
  readonly places: PlaceList;
  /** What people call conditions, by the need these belong to. As `plainWords` writes it. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}
