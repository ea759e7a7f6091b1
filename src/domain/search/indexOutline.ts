import { cbor } from '#domain/search/cbor.ts';
import { idsOf, sortOf } from '#domain/search/pageId.ts';

/** What stands before the data of each file of Pagefind's. */
export const signature = 'pagefind_dcd';

/** Which pages and pieces an index has, as Pagefind reads it in its file `.pf_meta`. */
export type IndexMeta = readonly [
  version: string,
  pages: readonly (readonly [id: string, words: number, group: string])[],
  pieces: readonly (readonly [from: string, to: string, name: string])[],
  filters: readonly [],
  sorts: readonly [],
  fields: readonly string[],
];

/** Which indexes there are, as Pagefind reads it in its file `pagefind-entry.json`. */
export interface IndexEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * The same as both, shorter. Names that are counted up pack badly, and every search loads them: at 3,000 services the
 * file of Pagefind's has 18.6 kB, and this 5.
 */
export interface IndexOutline {
  readonly entry: IndexEntry;
  /** The folder of the pieces and of the pages' files. */
  readonly edition: string;
  /** The name of each page and topic without its number, in the order of the numbers, with a space between. */
  readonly sorts: string;
  /** How many words each has. */
  readonly lengths: readonly number[];
  /** The first and the last word of each piece of the index, with a space between. */
  readonly pieces: readonly string[];
  readonly fields: readonly string[];
}

/** The outline of an index whose pages are named by `pageId` and `topicId`, and its pieces by `pieceName`. */
export function outlineOf(entry: IndexEntry, edition: string, meta: IndexMeta): IndexOutline {
  const [, pages, pieces, , , fields] = meta;
  return {
    entry,
    edition,
    sorts: pages.map(([id]) => sortOf(id)).join(' '),
    lengths: pages.map(([, words]) => words),
    pieces: pieces.map(([from, to]) => `${from} ${to}`),
    fields,
  };
}

/** What `outlineOf` was given. */
export function metaOf({ entry, edition, sorts, lengths, pieces, fields }: IndexOutline): IndexMeta {
  return [
    entry.version,
    idsOf(sorts.split(' ')).map((id, place) => [id, lengths[place] ?? 0, '']),
    pieces.map((bounds, number) => {
      const [from = '', to = ''] = bounds.split(' ');
      return [from, to, pieceName(edition, number)];
    }),
    [],
    [],
    fields,
  ];
}

/** The name of a piece of the index. */
export function pieceName(edition: string, number: number): string {
  return `${edition}/${number.toString(36)}`;
}

const entryName = /\/pagefind-entry\.json(?:\?|$)/;

/** Whether a file that Pagefind asks for is written from the outline. Any other lies on the server. */
export function isInOutline(path: string): boolean {
  return entryName.test(path) || path.endsWith('.pf_meta');
}

/** That file. */
export function fileFromOutline(path: string, outline: IndexOutline): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  if (entryName.test(path)) return utf8.encode(JSON.stringify(outline.entry));
  return Uint8Array.from([...utf8.encode(signature), ...cbor(metaOf(outline))]);
}
