import type { ReachView } from '#views/ReachView.ts';
import type { ContactView } from '#views/ContactView.ts';
import type { DistrictLink } from '#domain/search/planSearch.ts';

/** A district as the search page's script knows it: it also says which filter shows only what is there. */
export interface SearchDistrictView extends DistrictLink {
  readonly areaId: string;
}

/** Whom to contact about health in a district. */
export interface DistrictOfficerView extends SearchDistrictView {
  /** The name of its area. */
  readonly area: string;
  readonly confirmed: boolean;
  readonly officer: ContactView;
  /** Who answers for the officer there, if a number is published. */
  readonly reach: ReachView | undefined;
}
