import type { SearchPlan } from '#domain/search/planSearch.ts';
import {
  addressOf,
  chosen,
  withFilter,
  without,
  withoutFilters,
  type SearchState,
} from '#domain/search/searchState.ts';
import { make } from '#components/make.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';

/** A link to another search. */
export function searchLink(text: string, to: SearchState): HTMLAnchorElement {
  return make('a', { href: addressOf(to, location.pathname) }, text);
}

/** What a filter calls one of its values, as its box says it. */
export function labelOf({ boxes }: Pick<SearchPageParts, 'boxes'>, name: string, value: string): string {
  const box = boxes.find((each) => each.name === name && each.value === value);
  return box?.nextElementSibling?.firstChild?.textContent?.trim() ?? value;
}

/** Chosen filters, each a link to the same search without it. */
export function chosenChips(page: SearchPageParts): HTMLElement[] {
  const taken = chosen(page.state);
  return chips([
    ...taken.map(({ name, value }) =>
      searchLink(`Remove ${labelOf(page, name, value)}`, without(page.state, name, value)),
    ),
    ...(taken.length > 0 ? [searchLink('Clear all', withoutFilters(page.state))] : []),
  ]);
}

/** Filters that the search itself names, to choose. */
export function offeredChips(
  page: SearchPageParts,
  { age, need, places }: Pick<SearchPlan, 'age' | 'need' | 'places'>,
): HTMLElement[] {
  const { state, districts } = page;
  const named = places.flatMap((place) => place.districts.map(({ id }) => id));
  const areas = new Set(districts.filter(({ id }) => named.includes(id)).map(({ areaId }) => areaId));
  const offered = [
    ...(age ? [{ name: 'age' as const, value: age.id }] : []),
    ...(need ? [{ name: 'need' as const, value: need }] : []),
    ...[...areas].map((value) => ({ name: 'area' as const, value })),
  ].filter(({ name, value }) => !state.filters[name].includes(value));
  return chips(
    offered.map(({ name, value }) =>
      searchLink(`Show only ${labelOf(page, name, value)}`, withFilter(state, name, value)),
    ),
  );
}

function chips(links: readonly HTMLAnchorElement[]): HTMLElement[] {
  return links.length === 0 ? [] : [make('ul', { className: 'chips' }, ...links.map((chip) => make('li', {}, chip)))];
}
