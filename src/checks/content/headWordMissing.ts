import type { frontPages } from '#base/lists/frontPages.ts';
import { fillerWords } from '#domain/search/fillerWords.ts';
import { tellingWords } from '#domain/search/tellingWords.ts';
import { plainWords } from '#domain/search/wordsOf.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

const fillers = new Set(fillerWords);

/**
 * Whoever types a word and is sent to a page looks for that word there. The first phrase of a topic must stand on one of the
 * pages it leads to, in a sentence, a heading or among the other names, whatever its capitals, apostrophes and plurals; or the
 * topic says `noPageYet`, which search can tell. A topic that says so although the word stands there must not say it.
 */
export function headWordMissing(entries: readonly Entry[]): Finding[] {
  const wordsOf = wordsOfPages(entries);
  return entriesOf(entries, 'waysToSay').flatMap((entry) => {
    const { phrases, leadsTo, noPageYet } = entry.data;
    const head = phrases[0] ?? '';
    const stands = standsOn(head, leadsTo, wordsOf);
    if (stands !== (noPageYet === true)) return [];
    const message = stands
      ? `“${head}” stands on a page of this topic. Take noPageYet out.`
      : `“${head}” stands on none of the pages of this topic. Say it on the page where it belongs, or write noPageYet: true.`;
    const path = stands ? ['noPageYet'] : ['phrases', 0];
    return [{ kind: 'head-word', file: entry.file, ...entry.positionOf(path), message }];
  });
}

/** Whether one of these pages holds the telling words of a phrase, in any order. */
function standsOn(phrase: string, leadsTo: readonly string[], wordsOf: (page: string) => ReadonlySet<string>): boolean {
  const words = foldedWords(tellingWords(plainWords(phrase).split(' '), fillers).join(' '));
  return leadsTo.some((page) => words.every((word) => wordsOf(page).has(word)));
}

/** The folded words on a page that a topic may name. They are taken apart only for the pages that are asked for. */
function wordsOfPages(entries: readonly Entry[]): (page: string) => ReadonlySet<string> {
  const pages = textsOfPages(entries);
  const asked = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const words = asked.get(page) ?? new Set((pages.get(page) ?? []).flatMap(foldedWords));
    asked.set(page, words);
    return words;
  };
}

/** What stands on each page that a topic may name. */
function textsOfPages(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  const add = (page: string, texts: readonly string[]) => {
    const known = pages.get(page) ?? [];
    known.push(...texts);
    pages.set(page, known);
  };
  const led = new Set(entriesOf(entries, 'waysToSay').flatMap(({ data }) => data.leadsTo));
  const reaches = new Map(entriesOf(entries, 'reach').map(({ id, data }) => [id, data.title]));
  for (const entry of entries) {
    const page = `${entry.collection}/${entry.id}`;
    const list = listOf[entry.collection];
    const own = led.has(page);
    if (!own && list === undefined && entry.collection !== 'pageTexts') continue;
    const placed = textsOf(entry);
    // A page prints the name of each team in its box; a line of urgent help that leads to one team has words of its own.
    const reach = fieldOf(entry, 'reach');
    const teams = Array.isArray(reach) ? reach.map((id) => reaches.get(id) ?? '') : [];
    const texts = [...placed.map(({ text }) => text), ...teams];
    if (own) add(page, [...texts, ...otherNamesOf(entry), entry.body?.plainText ?? '']);
    if (entry.collection === 'pageTexts') add(`lists/${entry.id}`, texts);
    if (list !== undefined) {
      const whole = list === 'urgent-help' || list === 'things-to-do';
      add(`lists/${list}`, whole ? texts : placed.filter(({ field }) => inLists.has(field)).map(({ text }) => text));
    }
  }
  // A topic's names are printed on its first page as “Also called”.
  for (const { data } of entriesOf(entries, 'waysToSay')) add(data.leadsTo[0] ?? '', data.names ?? []);
  return pages;
}

/** The list that shows the entries of a collection. */
const listOf: Partial<Record<CollectionName, keyof typeof frontPages>> = {
  contacts: 'contacts',
  events: 'events',
  guides: 'guides',
  letters: 'letters',
  needs: 'needs',
  news: 'news',
  organisations: 'organisations',
  services: 'all-help',
  short: 'short',
  situations: 'where-to-start',
  thingsToDo: 'things-to-do',
  urgent: 'urgent-help',
  urgentWays: 'urgent-help',
  words: 'words',
  young: 'young-people',
};

/** The fields of an entry that its list shows. */
const inLists: ReadonlySet<string> = new Set(['title', 'summary', 'term', 'inList', 'meaning']);

/** Names that the page of a word shows, which are no sentences. */
function otherNamesOf(entry: Entry): readonly string[] {
  if (entry.collection !== 'words') return [];
  const { shortForms = [], longForm, otherNames = [] }: EntryOf<'words'>['data'] = entry.data;
  return [...shortForms, ...(longForm === undefined ? [] : [longForm]), ...otherNames];
}

/** The words of a text without capitals, apostrophes and endings: “allergies” and “allergy” are one, “waiting” and “wait”. */
function foldedWords(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .map((word) =>
      word
        .replace(/ie[sd]$/, 'y')
        .replace(/(?<=.{3})(?:es|ed|ing|(?<!s)s)$/, '')
        .replace(/(?<=.{3})e$/, '')
        .replace(/([bdgmnprt])\1$/, '$1'),
    );
}
