import type { FacetTable } from '#domain/search/facetTable.ts';
import { countWith, type Shown } from '#domain/search/narrowFound.ts';
import type { FilterName } from '#domain/search/searchState.ts';
import { make } from '#components/make.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';

/** How many results each filter would leave. One that would leave none cannot be chosen. */
export function showCounts(
  { boxes, state, known }: SearchPageParts,
  pages: readonly { readonly id: string }[],
  table: FacetTable,
  shown?: Shown,
): void {
  const counts = countWith(pages, state.filters, table, known, shown);
  for (const box of boxes) {
    const count = counts[box.name as FilterName][box.value] ?? 0;
    box.nextElementSibling?.append(make('span', { className: 'count' }, ` (${count})`));
    box.disabled = count === 0 && !box.checked;
  }
}
