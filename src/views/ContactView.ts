import type { LinkView } from '#views/PageView.ts';
import type { ReachView } from '#views/ReachView.ts';

/** How to reach a contact: role first, then one way to write. */
export interface ContactView {
  id: string;
  title: string;
  shortTitle: string;
  summary: string;
  does: string[];
  doesNot: string[];
  mail: MailView | undefined;
  nextStep: string;
}

/** An email button: where it leads, the address in words, and who reads it. */
export interface MailView {
  button: string;
  href: string;
  address: string;
  passedOnBy: string | undefined;
  /** Whether somebody has had an answer from the address. */
  confirmed: boolean;
  /** Where to go if no answer comes. */
  otherwise: LinkView;
}

/** The twelve districts under their areas. */
export interface AreaListView {
  area: string;
  districts: (LinkView & { current: boolean })[];
}

/** One of the four people a family means, with the ways to reach them. */
export interface PersonToAskView {
  id: string;
  heading: string;
  says: string | undefined;
  ways: ReachView[];
}

/** A council or an NHS trust of a district: what it is for there, and who says so. */
export interface BodyView {
  what: string;
  name: string;
  href: string | undefined;
  source: PageSourceView | undefined;
  /** A change of the body itself that is to come. */
  planned: { what: string; source: PageSourceView } | undefined;
}

export interface PageSourceView extends LinkView {
  /** The page’s date, or that it has none. */
  date: string;
}
