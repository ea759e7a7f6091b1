import type { LinkView } from '#views/PageView.ts';

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
