/** What is said about the results, in one place, so that the screen reader hears what the eye reads. */
export interface ResultFacts {
  /** How many pages have all the words. */
  readonly count: number;
  /** How many more have some of them. */
  readonly partial: number;
  readonly query: string;
  /** The labels of the chosen filters. */
  readonly narrowedTo: readonly string[];
  /** Words of the query that are on none of our pages. */
  readonly unknown: readonly string[];
  /** Names of districts that were left out of the search. */
  readonly leftOut: readonly string[];
  /** true if the urgent numbers stand above. */
  readonly danger: boolean;
  /** true if another spelling is offered after this. */
  readonly guessed: boolean;
}

/** Said of the results that have only some of the words. */
export const someWords = 'These match some of your words';

/**
 * What was found, for what, within what, and which words were not found. If nothing was, whom to ask.
 *
 * @example resultSentence({ ...facts, count: 4, query: 'speech', narrowedTo: ['Health', 'East'] })
 * // => '4 results for “speech”, in Health, East.'
 */
export function resultSentence(facts: ResultFacts): string {
  const { count, partial, danger } = facts;
  if (count + partial === 0) {
    if (danger) return 'Urgent help is at the top of this page. Please call one of the numbers there.';
    return facts.guessed ? `No results${aboutOf(facts)}.` : nothingYet(facts);
  }
  const found =
    count === 0
      ? `No page has all the words of “${facts.query}”${withinOf(facts.narrowedTo)}. ${partial} ${partial === 1 ? 'has' : 'have'} some of them.`
      : `${countOf(count)}${aboutOf(facts)}.${partial > 0 ? ` ${partial} more ${partial === 1 ? 'has' : 'have'} some of your words.` : ''}`;
  return [
    danger ? 'Urgent help is at the top of this page.' : '',
    found,
    facts.unknown.length > 0 ? `We could not find ${listOf(facts.unknown)}, so we searched for the other words.` : '',
    facts.leftOut.length > 0 ? `We looked everywhere in Lancashire, not only in ${facts.leftOut.join(' and ')}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * The title of the page with results. Browsers and screen readers say it first.
 * What somebody in danger typed is not in it: others may see the list of open pages.
 */
export function resultsTitle({ count, partial, query, danger }: ResultFacts, pageTitle: string): string {
  if (danger) return `Urgent help: ${pageTitle}`;
  return `${countOf(count + partial)}${query === '' ? '' : ` for ${query}`}: ${pageTitle}`;
}

function nothingYet({ query, narrowedTo }: ResultFacts): string {
  const about = query === '' ? '' : ` on “${query}”`;
  return `We have no page${about}${withinOf(narrowedTo)} yet. Ask the special educational needs co-ordinator (SENCO) at school, your health visitor or your doctor.`;
}

function aboutOf({ query, narrowedTo }: ResultFacts): string {
  const within = withinOf(narrowedTo);
  return `${query === '' ? '' : ` for “${query}”`}${within && `,${within}`}`;
}

function withinOf(narrowedTo: readonly string[]): string {
  return narrowedTo.length > 0 ? ` in ${narrowedTo.join(', ')}` : '';
}

function countOf(count: number): string {
  return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
}

function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
