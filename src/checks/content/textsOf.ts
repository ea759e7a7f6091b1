import type { Entry, Position } from '#checks/entry.ts';

/** A piece of text that readers meet, with its place. */
export interface PlacedText {
  text: string;
  /** The first step of its path in the front matter, or `body`. */
  field: string;
  /** Asked for only where there is a problem: for its answer the file is read again. */
  position: () => Position;
}

/** Fields that readers do not meet as sentences: sources, names for search, ids, titles of posts, addresses, the name of the site. */
const notProse = new Set([
  'id',
  'sources',
  'reviewed',
  'otherNames',
  'misspellings',
  'shortForms',
  'notSpelledOut',
  'subject',
  'siteName',
  'url',
  'website',
  'email',
  'publisher',
  'people',
  'to',
  'now',
  'contact',
  'through',
  'evidence',
  'leads',
  'reporter',
  'ref',
  'weekday',
  'post',
  'page',
  'alsoOn',
  'attribution',
  'from',
  'drawing',
]);

/** Collections of names and of what people type, which hold no sentence of ours. */
const noProse: ReadonlySet<string> = new Set([
  'waysToSay',
  'misspellings',
  'placeNames',
  'localNames',
  'sectors',
  'outlines',
]);

/** Of a place only the note is a sentence; all else are names, numbers and facts of a table. */
const proseOf = new Map<string, ReadonlySet<string>>([['places', new Set(['note'])]]);

/** Every sentence of an entry that readers meet, in the order of its file. */
export function textsOf(entry: Entry): PlacedText[] {
  const texts: PlacedText[] = [];
  if (noProse.has(entry.collection)) return texts;
  const only = proseOf.get(entry.collection);
  collect(entry.data, []);
  for (const run of entry.body?.runs ?? []) {
    texts.push({ text: run.text, field: 'body', position: () => ({ line: run.line, column: run.column }) });
  }
  return texts;

  function collect(value: unknown, path: (string | number)[]): void {
    if (typeof value === 'string')
      texts.push({ text: value, field: String(path[0]), position: () => entry.positionOf(path) });
    else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!notProse.has(key) && (only?.has(key) ?? true)) collect(inner, [...path, key]);
      }
    }
  }
}
