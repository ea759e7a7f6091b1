import { filterNames, type Filters } from './searchState.ts';

/** The part of Pagefind 1.6's browser interface that we use. Source: its own documentation, "Searching with the JavaScript API". */
export interface Pagefind {
  options(options: typeof rankingOptions): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
}

/** One result before its page is fetched. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

/** One found page. All words come from our own pages, but are shown as text, never as markup. */
export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

export type PagefindFilters = Record<string, { any: readonly string[] }>;

/**
 * Other names count as much as the title (5 by default).
 * Measured: at 1, a cooking page that says "salt" three times comes before the service also called SALT.
 */
export const rankingOptions = { ranking: { metaWeights: { aka: 5 } } } as const;

/** Any of the values within one filter, and all filters together. Pagefind itself would want all values at once. */
export function pagefindFilters(filters: Filters): PagefindFilters {
  return Object.fromEntries(
    filterNames.filter((name) => filters[name].length > 0).map((name) => [name, { any: filters[name] }]),
  );
}
