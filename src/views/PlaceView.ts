import type { FromWords } from '#domain/reach/fromWords.ts';
import type { LinkView } from '#views/LinkView.ts';
import type { ContactCardView } from '#views/PageView.ts';
import type { WayView } from '#views/ReachView.ts';

/** A place as a line of a list. */
export interface PlaceLineView {
  id: string;
  name: string;
  /** Its page, if it has one. */
  href: string | undefined;
  /** Town, ages, needs, quiet hour: what helps to choose. */
  facts: string;
  call: WayView | undefined;
  /** Said instead of a number. */
  noCall: string | undefined;
  links: LinkView[];
}

/** Places of one district. */
export interface PlaceGroupView {
  id: string;
  heading: string;
  lines: PlaceLineView[];
}

/** How a place is reached: its number with where it is from, then the other ways. */
export interface PlaceCardView {
  heading: string;
  call: WayView | undefined;
  noCall: string | undefined;
  from: FromWords | undefined;
  address: string | undefined;
  website: LinkView | undefined;
  email: LinkView | undefined;
  /** The card of somebody who answers for several places. */
  reach: ContactCardView | undefined;
}

/** A fact of a place. */
export interface PlaceFactView {
  label: string;
  value: string;
  /** Where it is from, if not from the list that the place is from. */
  from: (LinkView & { date: string | undefined }) | undefined;
}
