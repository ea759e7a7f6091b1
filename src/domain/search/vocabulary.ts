import type { WayToSay } from '#schemas/waysToSay.ts';
import type { Word } from '#schemas/words.ts';
import { addresses } from '#base/addresses.ts';
import { distinctNames } from '#base/text/distinctNames.ts';
import { placeOf } from '#base/placeOf.ts';

/** One thing that people look for: how they say it, and the pages that answer. */
export interface Topic {
  /** Its collection and its entry there: no two topics have one id, whatever their files are called. */
  readonly id: string;
  /** All that people say for it: names, old names, phrases, misspellings. */
  readonly said: readonly string[];
  /** What of it is spelled as it should be. */
  readonly right: readonly string[];
  /** The addresses of the pages that answer, best first. */
  readonly leadsTo: readonly string[];
  /** For a condition: the need it belongs to. */
  readonly need?: string | undefined;
}

/** An entry of content/waysToSay or content/words, as far as search needs it. */
interface With<Data> {
  readonly id: string;
  readonly data: Data;
}

/**
 * Everything that people look for by another name than a page's title. A word explained is what its page is called,
 * unless a topic leads there too: its names then belong to that topic as well.
 */
export function topicsOf(ways: readonly With<WayToSay>[], words: readonly With<Word>[]): Topic[] {
  return [
    ...ways.map(({ id, data: { leadsTo, names = [], oldNames = [], phrases, misspellings = [], need } }) => {
      const right = [...names, ...oldNames, ...phrases];
      return { id: `waysToSay/${id}`, right, said: [...right, ...misspellings], leadsTo: leadsTo.map(placeOf), need };
    }),
    ...words.map(({ id, data }) => {
      const { term, shortForms = [], longForm, otherNames = [], misspellings = [] } = data;
      const right = distinctNames(
        [],
        [term, ...shortForms, ...(longForm === undefined ? [] : [longForm]), ...otherNames],
      );
      return { id: `words/${id}`, right, said: [...right, ...misspellings], leadsTo: [addresses.word(id)] };
    }),
  ];
}

/** The other names of pages that readers are shown, by address: those of the topic a page stands first in, and of a word. */
export function namesOfPages(
  ways: readonly With<WayToSay>[],
  words: readonly With<Word>[],
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  const add = (address: string, names: readonly string[]) => {
    pages.set(address, distinctNames([], [...(pages.get(address) ?? []), ...names]));
  };
  for (const { id, data } of words) {
    add(addresses.word(id), distinctNames([data.term], [...(data.shortForms ?? []), ...(data.otherNames ?? [])]));
  }
  for (const { data } of ways) add(placeOf(data.leadsTo[0] ?? ''), data.names ?? []);
  return pages;
}
