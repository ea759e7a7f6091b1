/** What is said about the results, in one place, so that the screen reader hears what the eye reads. */
export interface ResultFacts {
  readonly count: number;
  readonly query: string;
  /** The labels of the chosen filters. */
  readonly narrowedTo: readonly string[];
  /** Words of the query that are on none of our pages. */
  readonly unknown: readonly string[];
}

/**
 * The count of results, for what, within what, and which words were not found.
 *
 * @example countSentence({ count: 4, query: 'speech', narrowedTo: ['Health', 'East'], unknown: [] })
 * // => '4 results for “speech”, in Health, East.'
 */
export function countSentence({ count, query, narrowedTo, unknown }: ResultFacts): string {
  const within = narrowedTo.length > 0 ? `, in ${narrowedTo.join(', ')}` : '';
  const counted = `${countOf(count)}${query === '' ? '' : ` for “${query}”`}${within}.`;
  if (count === 0 || unknown.length === 0) return counted;
  return `${counted} We could not find ${listOf(unknown)}, so we searched for the other words.`;
}

/** The title of the page with results. Browsers and screen readers say it first. */
export function resultsTitle({ count, query }: ResultFacts, pageTitle: string): string {
  return `${countOf(count)}${query === '' ? '' : ` for ${query}`}: ${pageTitle}`;
}

function countOf(count: number): string {
  return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
}

function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
