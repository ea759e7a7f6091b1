/** The part of Pagefind 1.6's browser interface that we use. Source: its own documentation, "Searching with the JavaScript API". */
export interface Pagefind {
  options(options: typeof rankingOptions): Promise<void>;
  init(): Promise<void>;
  /** Fetches the pieces of the index that a search needs. */
  preload(query: string): Promise<void>;
  search(query: string | null): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** One result: the name of a page or topic in the index (`pageId`, `topicId`), and where the words stand. */
export interface PagefindHit {
  readonly id: string;
  /** How well the words fit the text of the page. */
  readonly score: number;
  /** The fields that have one of the words. Left out if none has. */
  readonly matchedMetaFields?: readonly string[];
}

/**
 * Pagefind counts the text alone: what a field is worth stands in `weights`.
 * No worker: it is a second script as large as the first, and a search takes a moment only.
 */
export const rankingOptions = {
  noWorker: true,
  ranking: { metaWeights: { title: 0, names: 0, typos: 0, summary: 0, alone: 0 } },
} as const;
