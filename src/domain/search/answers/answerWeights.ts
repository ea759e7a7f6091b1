import type { PageType } from '#base/lists/pageTypes.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';

/**
 * What counts how much when answers are put in order. Every number of ours stands here, and nowhere else; the build gives
 * them to the search page beside its index.
 * Set by trying them on the two thirds of tests/relevance that may be tuned on; `npm run relevance` shows what a change does.
 */
export const weights = {
  /**
   * A word that stands in one of these counts this much times how rare it is. The best field of a page counts whole,
   * each further one a part: a title and its summary often say the same.
   */
  fields: { title: 3.5, names: 3, summary: 1.5, headings: 1.5 },
  furtherField: 0.2,
  /** A word in the text of a page counts up to this much. */
  body: 1.8,
  /**
   * A topic of content/waysToSay: what a word in it counts up to, half of that at `half` sayings that have it, and how
   * much a page's second best topic adds to its best.
   */
  topic: { word: 6, half: 2.5, next: 0.2 },
  /**
   * The nearest whole saying of a topic or page: what its words count, how much each of its own words that the search
   * lacks and each word of the search that it lacks takes from it, the power of what is left, and two words side by side in both.
   */
  nearest: { topic: 5, page: 1.5, lacks: 0.8, lacked: 1, power: 1.5, pair: 2 },
  /** How much of its topic's worth a page gets: the first one that it leads to, the second … the sixth. */
  leadsTo: [1, 0.4, 0.4, 0.4, 0.35, 0.3],
  /** A page that has only some of the words: the share of them it has, by how rare they are, to this power. */
  coverage: { page: 1, topic: 1.5 },
  /** Of the sorts of page: help and steps come first, then somebody to ask, then what a word means, then what was planned. */
  types: {
    service: 1,
    guide: 1,
    young: 1.1,
    situation: 0.95,
    contact: 0.9,
    organisation: 0.7,
    place: 0.6,
    word: 0.5,
    page: 0.7,
    event: 0.6,
    record: 0.8,
  } satisfies Record<PageType, number>,
  /** A page for young people, when somebody speaks of a child, and when somebody speaks of themselves. */
  youngForOthers: 0.6,
  youngForMe: 1.15,
  /** One word alone tells nothing of who asks: "money" and "autism" are parents' searches more often than not. */
  oneWord: { young: 0.8, record: 0.7 },
  /** A word's page, when its meaning is asked for. */
  meaningAsked: 2.5,
  /** What is due for a new look comes a little lower, what is past lower still. Neither is hidden. */
  standings: { live: 1, late: 0.9, past: 0.7 } satisfies Record<PageFacts['standing'], number>,
  /**
   * Less than this is nothing: "pothole norwich" must not find a page that says "pothole" once. Enough is a page that fits
   * this well; or one that has this share of the search, if every word is known; or less, if a word of the search is what
   * one of our pages is called.
   */
  enough: { score: 20, coverage: 0.6, called: 10 },
  /** A page that fits less than this part as well as the best is left out: it would only make the list long. */
  tail: 0.1,
} as const;

export type Weights = {
  readonly [Key in keyof typeof weights]: (typeof weights)[Key] extends number
    ? number
    : (typeof weights)[Key] extends readonly number[]
      ? readonly number[]
      : Readonly<Record<keyof (typeof weights)[Key], number>>;
};
