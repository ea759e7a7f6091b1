/** What is said about the results, in one place, so that the screen reader hears what the eye reads. */
export interface ResultFacts {
  readonly count: number;
  /** true if these are the best of more. */
  readonly best: boolean;
  readonly query: string;
  /** The labels of the chosen filters. */
  readonly narrowedTo: readonly string[];
  /** How many there would be without the filters. */
  readonly unfiltered: number;
  /** true if no page has all the words. */
  readonly partly: boolean;
  /** Words of the query that are on none of our pages. */
  readonly unknown: readonly string[];
  /** Words that people say, and that no page has. */
  readonly unsaid: readonly string[];
  /** Names of places that were left out of the search. */
  readonly leftOut: readonly string[];
  /** Names of districts that were looked for too. */
  readonly wider: readonly string[];
  /** true if the urgent numbers stand above. */
  readonly danger: boolean;
  /** The other spelling that was searched for instead of what was typed. */
  readonly corrected: string | undefined;
  /** true if the search was too long, and only its start was looked for. */
  readonly cut: boolean;
}

/**
 * What was found, for what, within what, and which words were not found. If nothing was, whom to ask.
 *
 * @example resultSentence({ ...facts, count: 4, query: 'speech', narrowedTo: ['Health', 'East'] })
 * // => '4 results for “speech”, in Health, East.'
 */
export function resultSentence(facts: ResultFacts): string {
  const { count, danger, unknown, unsaid, leftOut } = facts;
  if (count === 0)
    return danger
      ? 'Urgent help is at the top of this page. Please call one of the numbers there.'
      : nothingFound(facts);
  return joined(
    danger ? 'Urgent help is at the top of this page.' : '',
    unsaid.length > 0 && !danger
      ? `No page of ours says ${listOf(unsaid)} yet. The nearest: ${countOf(count, facts.best)}${aboutOf(facts)}.`
      : `${countOf(count, facts.best)}${aboutOf(facts)}.`,
    danger
      ? ''
      : unknown.length > 0
        ? `We could not find ${listOf(unknown)}, so we searched for the other words.`
        : facts.partly && unsaid.length === 0
          ? 'No page has all of your words. These come closest.'
          : '',
    leftOut.length > 0
      ? `We looked everywhere in Lancashire, not only in ${leftOut.map(withCapitals).join(' and ')}.`
      : '',
    facts.wider.length > 0 ? `We looked for ${facts.wider.join(' and ')} too.` : '',
    facts.cut ? 'Your search was very long. We looked for the start of it.' : '',
  );
}

/** The way back from another spelling, as a link. */
export function asTypedSentence(query: string): string {
  return `Search for ${quoted(query)} instead`;
}

/** The heading of the pages that have the words, below the answers. */
export const pagesHeading = 'More pages with these words';

/** How many of these there are, beside how many answers. */
export function morePages(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 more page has these words.' : `${count} more pages have these words.`;
}

/** Whatever the cause: a part of the index that does not come gives no error. */
export const noMorePages = 'We found no more pages.';

/** One of the two parts of search did not load. */
export const onlyPart = 'Only part of the search works just now, so pages may be missing.';

/** What the pages with the words are, where there are no answers beside them. */
export function pagesSentence(count: number, query: string): string {
  return `${count === 1 ? '1 page has' : `${count} pages have`} the words of ${quoted(query)}.`;
}

/** That some of the results are not shown, for want of their downloads. */
export function didNotLoad(missing: number): string {
  return `${missing === 1 ? '1 result' : `${missing} results`} did not load.`;
}

/**
 * The title of the page with results. Browsers and screen readers say it first.
 * What somebody in danger typed is not in it: others may see the list of open pages.
 */
export function resultsTitle(
  { count, best, query, corrected = query, danger }: ResultFacts,
  pageTitle: string,
): string {
  if (danger) return `Urgent help: ${pageTitle}`;
  return `${countOf(count, best)}${query === '' ? '' : ` for ${apart(corrected)}`}: ${pageTitle}`;
}

/** The name of a place as it is written: "clayton le moors" => "Clayton le Moors". A postcode is all capitals. */
export function withCapitals(name: string): string {
  if (/\d/.test(name)) return name.toUpperCase();
  return name.replace(/\p{L}+/gu, (word) =>
    /^(?:le|on|the|in|with)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function nothingFound(facts: ResultFacts): string {
  const { query, narrowedTo, unfiltered } = facts;
  if (unfiltered > 0)
    return `No results${aboutOf(facts)}. Without the filters there ${unfiltered === 1 ? 'is' : 'are'} ${unfiltered}.`;
  const about = query === '' ? '' : ` on ${quoted(query)}`;
  return `We have no page${about}${withinOf(narrowedTo)} yet. Ask the special educational needs co-ordinator (SENCO) at school, your health visitor or your doctor.`;
}

function aboutOf({ query, corrected = query, narrowedTo }: ResultFacts): string {
  const within = withinOf(narrowedTo);
  return `${query === '' ? '' : ` for ${quoted(corrected)}`}${within && `,${within}`}`;
}

function withinOf(narrowedTo: readonly string[]): string {
  return narrowedTo.length > 0 ? ` in ${narrowedTo.join(', ')}` : '';
}

function countOf(count: number, best: boolean): string {
  return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} ${best ? 'best ' : ''}results`;
}

function listOf(words: readonly string[]): string {
  const all = words.map(quoted);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

function quoted(text: string): string {
  return `“${apart(text)}”`;
}

/** Words that run from right to left must not turn round the sentence they stand in. */
function apart(text: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
}

function joined(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
