import type { LinkView } from './PageView.ts';

/** One entry of a list: its name, what it is, and other names. */
export interface HitView {
  title: string;
  href: string;
  facts: string[];
  summary: string;
  names: string[];
}

/** Links that narrow a list, where the filter form would stand. */
export interface BrowseGroupView {
  heading: string;
  links: (LinkView & { current: boolean })[];
}

/** One line of an A to Z: the entry itself, or another name that sends on to it. */
export interface AToZLineView {
  name: string;
  href: string;
  /** Only for another name: what it is called here. */
  see?: string | undefined;
  says?: string | undefined;
}

/** The way between the pages of a long list. */
export interface PagesView {
  number: number;
  of: number;
  previous: string | undefined;
  next: string | undefined;
  /** The pages that are named, in order. */
  pages: { number: number; href: string; current: boolean; afterGap: boolean }[];
}

/** A letter of an A to Z, with where its names are. */
export interface LetterLinkView extends LinkView {
  current: boolean;
}
