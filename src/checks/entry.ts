import type { BodyPart, Heading } from '#base/BodyPart.ts';
import type { CollectionName, DataOf } from '#schemas/collections.ts';

/** One content entry as the loader hands it on: read, valid and guarded. Its `collection` tells what its `data` hold. */
export type Entry = EntryOf<CollectionName>;

/** An entry of this collection, or of one of these. */
export type EntryOf<Name extends CollectionName> = {
  [Each in Name]: EntryFile & {
    collection: Each;
    /** Front matter or YAML, as its schema gave it. */
    data: DataOf<Each>;
  };
}[Name];

/** What every entry has, whatever it is about. */
interface EntryFile {
  /** The file's name without its ending; in a table, the entry's `id`. */
  id: string;
  /** From the project's root, with `/`. */
  file: string;
  /** The body of an .mdx file, if it is one. */
  body: Body | undefined;
  /** Where a field stands, for messages. To ask reads the file again: ask only for what has a problem. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface Body {
  /** The words of the body in reading order, blocks apart by a line break. */
  plainText: string;
  /** Each run of words with its place in the file, for checks that name a line. */
  runs: readonly { text: string; line: number; column: number }[];
  /** Every link of the body with its place. */
  links: readonly { url: string; line: number; column: number }[];
  /** The finished HTML of a body without blocks. */
  html: string | undefined;
  /** The finished body, or undefined when Astro's MDX compiler must build it: for a picture, or a block in a list or a quotation. */
  parts: readonly BodyPart[] | undefined;
  /** The headings of a finished body; Astro finds those of one it compiles. */
  headings: readonly Heading[];
}

/** Counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** An id that a file claims, sound or not, so that one mistake is not told again by all who refer to it. */
export interface ClaimedId {
  collection: string;
  id: string;
}
