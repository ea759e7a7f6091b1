import type { PageFacts } from '#domain/search/pageFacts.ts';

/** What results can be narrowed by. The names stand in the address too. */
export const facetNames = ['type', 'kind', 'need', 'age', 'area'] as const;

export type FacetName = (typeof facetNames)[number];

/**
 * What every page can be found under, as small as the browser needs it: each set of values that occurs stands once,
 * and a page names the place of its set in the list.
 */
export interface FacetTable {
  /** The sets of values that occur. A facet that is not there fits all. */
  readonly sets: readonly Readonly<Partial<Record<FacetName, readonly string[]>>>[];
  /** The place of its set, for each page in the order of their numbers. */
  readonly setOf: readonly number[];
  /** The name of each page in the index. */
  readonly ids: readonly string[];
  /** The days that occur on which pages were last checked, newest first. */
  readonly days: readonly string[];
  /** The place of its day, for each page. -1 if it has none. */
  readonly dayOf: readonly number[];
}

/** The table of all pages, in the order of their numbers in the index. */
export function facetTable(facts: ReadonlyMap<string, PageFacts>): FacetTable {
  const pages = [...facts.values()];
  const sets = new Map<string, number>();
  const setOf = pages.map((page) => {
    const { type, kind, need, age, area } = page;
    const values = Object.entries({ type: [type], kind, need, age, area }).filter(([, ids]) => ids.length > 0);
    const key = JSON.stringify(Object.fromEntries(values));
    const known = sets.get(key) ?? sets.size;
    sets.set(key, known);
    return known;
  });
  const days = [...new Set(pages.flatMap(({ reviewed }) => reviewed ?? []))].sort().reverse();
  return {
    sets: [...sets.keys()].map((key) => JSON.parse(key) as FacetTable['sets'][number]),
    setOf,
    ids: [...facts.keys()],
    days,
    dayOf: pages.map(({ reviewed }) => (reviewed === undefined ? -1 : days.indexOf(reviewed))),
  };
}
