import type { Filters, SearchState } from '#domain/search/searchState.ts';
import type { SearchDistrictView } from '#views/SearchView.ts';
import type { KeptPlace } from '#components/search/keepPlace.client.ts';

/** The search page as its script has it. */
export interface SearchPageParts {
  readonly state: SearchState;
  /** The values that each filter has. */
  readonly known: Filters;
  /** The boxes of the filters. */
  readonly boxes: readonly HTMLInputElement[];
  readonly districts: readonly SearchDistrictView[];
  /** Where results go, and what is said of them. */
  readonly results: HTMLElement;
  /** The page for whoever lives outside the twelve districts. */
  readonly outside: string;
  readonly status: HTMLElement;
  /** Says that it is searching. */
  readonly busy: HTMLElement;
  readonly danger: boolean;
  readonly place: KeptPlace;
}
