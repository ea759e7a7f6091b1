import { facetNames, type FacetName } from '#domain/search/facetTable.ts';

export const filterNames = facetNames;
export type FilterName = FacetName;
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** What somebody searches for. Always the same as the address of the page. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  /** Those that fit best first, or those that were checked last. */
  readonly sort: 'best' | 'checked';
  /** true if the words are to be looked for as they were typed, whatever they look like. */
  readonly exact: boolean;
}

/** Nobody types more; a longer one is cut, so that a made-up link cannot keep a phone busy. */
export const longestQuery = 200;

/**
 * Reads the question part of an address. Whatever it does not know it leaves out; it never throws.
 *
 * @param question such as `?q=autism&area=east`
 * @param known the values each filter has on this site
 * @example readState('?q=autism&area=east&area=moon', known).filters.area // => ['east']
 */
export function readState(question: string, known: Filters): SearchState {
  const parameters = new URLSearchParams(question);
  return {
    query: tidy(parameters.get('q') ?? ''),
    sort: parameters.get('sort') === 'checked' ? 'checked' : 'best',
    exact: parameters.has('exact'),
    filters: filtersFrom((name) => known[name].filter((value) => parameters.getAll(name).includes(value))),
  };
}

/**
 * The address of a search: what `readState` reads back.
 *
 * @param page the address of the search page. Passed in, so that the list of all addresses is no part of its script.
 */
export function addressOf({ query, filters, sort, exact }: SearchState, page: string): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of filterNames) for (const value of filters[name]) parameters.append(name, value);
  if (sort !== 'best') parameters.append('sort', sort);
  if (exact) parameters.append('exact', '1');
  const question = parameters.toString();
  return question === '' ? page : `${page}?${question}`;
}

/** The same search without one chosen filter. */
export function without(state: SearchState, name: FilterName, value: string): SearchState {
  return {
    ...state,
    filters: { ...state.filters, [name]: state.filters[name].filter((other) => other !== value) },
  };
}

/** The same words with no filter. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: filtersFrom(() => []) };
}

/** The same search with one more filter. */
export function withFilter(state: SearchState, name: FilterName, value: string): SearchState {
  const { filters } = without(state, name, value);
  return { ...state, filters: { ...filters, [name]: [...filters[name], value] } };
}

/** The same filters with other words. */
export function withQuery(state: SearchState, query: string): SearchState {
  return { ...state, query, exact: false };
}

/** The same search, with the words as they were typed. */
export function asTyped(state: SearchState): SearchState {
  return { ...state, exact: true };
}

/** Every filter with the values that `valuesOf` gives it. */
export function filtersFrom(valuesOf: (name: FilterName) => readonly string[]): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, valuesOf(name)])) as Record<FilterName, readonly string[]>;
}

/** The chosen filters, one by one. */
export function chosen({ filters }: SearchState): { name: FilterName; value: string }[] {
  return filterNames.flatMap((name) => filters[name].map((value) => ({ name, value })));
}

/** true if there is nothing to search for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && chosen(state).length === 0;
}

/** Text as one line: no control or direction characters, no run of spaces. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .trim();
}
