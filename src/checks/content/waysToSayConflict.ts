import { plainWords } from '#domain/search/wordsOf.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

/** Something that people say, where it stands, and the pages it leads to. */
interface Saying {
  readonly text: string;
  readonly entry: Entry;
  readonly path: readonly [field: string, place: number];
  readonly leadsTo: readonly string[];
}

const fields = ['names', 'oldNames', 'phrases', 'misspellings'] as const;

/**
 * A phrase that stands in two topics sends people two ways. It may stand in two only if each leads to the other's first
 * page too; and the name of a word explained only where that word's page is among those it leads to.
 */
export function waysToSayConflict(entries: readonly Entry[]): Finding[] {
  const words = wordsByName(entries);
  const seen = new Map<string, Saying>();
  return entriesOf(entries, 'waysToSay').flatMap((entry) =>
    sayingsOf(entry).flatMap((saying) => {
      const key = plainWords(saying.text);
      const first = seen.get(key);
      seen.set(key, first ?? saying);
      const word = words.get(key);
      return [
        ...(first !== undefined && first.entry !== entry && !leadToEachOther(first, saying)
          ? [
              finding(
                saying,
                `“${saying.text}” stands in ${first.entry.file} already. Keep it in one of the two, or let each lead to the other’s first page.`,
              ),
            ]
          : []),
        ...(first?.entry === entry
          ? [finding(saying, `“${saying.text}” stands in this file already. Keep it once.`)]
          : []),
        ...(word !== undefined && !saying.leadsTo.includes(word)
          ? [
              finding(
                saying,
                `“${saying.text}” is a name of ${word}. Add ${word} under leadsTo, or take the phrase out.`,
              ),
            ]
          : []),
      ];
    }),
  );
}

/**
 * "Respite: see short breaks" and "short breaks: see respite" would send people round in a circle: a topic must not
 * carry as a name the title of another page whose names lead back to it.
 */
export function waysToSayCircle(entries: readonly Entry[]): Finding[] {
  const titles = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, titleOf(entry)]));
  /** From each name to the title that it sends people to. */
  const next = new Map<string, { to: string; saying: Saying }>();
  for (const entry of entriesOf(entries, 'waysToSay')) {
    for (const saying of sayingsOf(entry).filter(({ path: [field] }) => field === 'names' || field === 'oldNames')) {
      const to = plainWords(titles.get(saying.leadsTo[0] ?? '') ?? '');
      if (to !== '' && to !== plainWords(saying.text)) next.set(plainWords(saying.text), { to, saying });
    }
  }
  return [...next].flatMap(([name, { saying }]) => {
    const passed = [name];
    for (let at = next.get(name)?.to; at !== undefined; at = next.get(at)?.to) {
      if (at === name)
        return [
          finding(
            saying,
            `“${saying.text}” leads round in a circle: ${[...passed, name].join(', see ')}. Take one of these names out.`,
          ),
        ];
      if (passed.includes(at)) return [];
      passed.push(at);
    }
    return [];
  });
}

function sayingsOf(entry: EntryOf<'waysToSay'>): Saying[] {
  const { data } = entry;
  return fields.flatMap((field) =>
    (data[field] ?? []).map((text, place) => ({ text, entry, path: [field, place] as const, leadsTo: data.leadsTo })),
  );
}

function leadToEachOther(a: Saying, b: Saying): boolean {
  return a.leadsTo.includes(b.leadsTo[0] ?? '') && b.leadsTo.includes(a.leadsTo[0] ?? '');
}

/** The page of each word explained, by each of its names. */
function wordsByName(entries: readonly Entry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, data } of entriesOf(entries, 'words')) {
    const { term, shortForms = [], longForm, otherNames = [], misspellings = [] } = data;
    for (const name of [term, ...shortForms, longForm ?? term, ...otherNames, ...misspellings])
      names.set(plainWords(name), `words/${id}`);
  }
  return names;
}

function titleOf(entry: Entry): string {
  return fieldOf(entry, 'title') ?? fieldOf(entry, 'term') ?? '';
}

function finding({ entry, path }: Saying, message: string): Finding {
  return { kind: 'ways-to-say', file: entry.file, ...entry.positionOf(path), message };
}
