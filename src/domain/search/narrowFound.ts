import { facetNames, type FacetName, type FacetTable } from '#domain/search/facetTable.ts';
import { readPageId } from '#domain/search/pageId.ts';
import type { Filters } from '#domain/search/searchState.ts';

type Values = FacetTable['sets'][number];

/** How many pages each value of each filter would show. */
export type Counts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/**
 * The pages that fit the chosen filters, in their order: any value of one filter, and every filter.
 * A page that names no age, area or need fits all of them.
 */
export function narrowFound<Page extends { readonly id: string }>(
  pages: readonly Page[],
  filters: Filters,
  table: FacetTable,
): Page[] {
  return pages.filter(({ id }) => fits(valuesOf(id, table), filters));
}

/** What is shown beside the pages of our own index. */
export interface Shown {
  /** As many of our own are shown. */
  readonly most: number;
  /** The numbers of the pages that Pagefind found. */
  readonly numbers: ReadonlySet<number>;
}

/**
 * How many pages each value would show if it were chosen: with the other filters as they are,
 * and with the other values of its own filter.
 *
 * @param pages those of our own index, best first
 */
export function countWith(
  pages: readonly { readonly id: string }[],
  filters: Filters,
  table: FacetTable,
  known: Filters,
  { most, numbers }: Shown = { most: Infinity, numbers: new Set() },
): Counts {
  const more = [...numbers].map((number) => ({ id: table.ids[number] ?? '' }));
  const counted = facetNames.map((name) => {
    const each = known[name].map((value): [string, number] => {
      const wanted = { ...filters, [name]: [value] };
      const shown = new Set(
        narrowFound(pages, wanted, table)
          .slice(0, most)
          .map(({ id }) => id),
      );
      for (const { id } of narrowFound(more, wanted, table)) shown.add(id);
      return [value, shown.size];
    });
    return [name, Object.fromEntries(each)];
  });
  return Object.fromEntries(counted) as Counts;
}

/** The same pages, those that were checked last first. Those without a day come last. */
export function lastCheckedFirst<Page extends { readonly id: string }>(
  pages: readonly Page[],
  { days, dayOf }: FacetTable,
): Page[] {
  const place = ({ id }: Page) => {
    const day = dayOf[readPageId(id)?.number ?? -1] ?? -1;
    return day === -1 ? days.length : day;
  };
  return [...pages].sort((a, b) => place(a) - place(b));
}

function fits(values: Values, filters: Filters): boolean {
  return facetNames.every((name) => filters[name].length === 0 || fitsOne(values, name, filters[name]));
}

function fitsOne(values: Values, name: FacetName, chosen: readonly string[]): boolean {
  const own = values[name];
  // Only help is of a kind: what is of none is not of this one.
  if (own === undefined) return name !== 'kind';
  return own.some((value) => chosen.includes(value));
}

function valuesOf(id: string, { sets, setOf }: FacetTable): Values {
  return sets[setOf[readPageId(id)?.number ?? -1] ?? -1] ?? {};
}
