import type { CollectionName } from '../schemas/collections.ts';

/** One content entry as the door hands it on: read, valid and guarded. */
export interface Entry {
  collection: CollectionName;
  /** The file's name without its ending; in a table, the entry's `id`. */
  id: string;
  /** From the project's root, with `/`. */
  file: string;
  /** Front matter or YAML, as its schema gave it. */
  data: Record<string, unknown>;
  /** The body of an .mdx file, if it is one. */
  body: Body | undefined;
  /** Where a field stands, for messages. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface Body {
  /** The words of the body in reading order, blocks apart by a line break. */
  plainText: string;
  /** Each run of words with its place in the file, for checks that name a line. */
  runs: readonly { text: string; line: number; column: number }[];
  /** Every link of the body with its place. */
  links: readonly { url: string; line: number; column: number }[];
  /** The finished HTML, or undefined when a block or a picture needs Astro to build it. */
  html: string | undefined;
}

/** Counted from 1. */
export interface Position {
  line: number;
  column: number;
}
