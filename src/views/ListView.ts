import type { LinkView } from '#views/PageView.ts';

/** One entry of a list: its name, what it is, and other names. */
export interface HitView {
  title: string;
  href: string;
  facts: string[];
  summary: string;
  names: readonly string[];
  /** Under which values it stands, as `writePlaced` writes it. Only where a list can be narrowed in place. */
  placed?: string | undefined;
}

/** Entries that stand together under one heading. */
export interface HitListView {
  heading: string;
  /** false: the heading is only heard. */
  shown: boolean;
  hits: HitView[];
}

/** What the links beside a list need to narrow it: where the whole list is, and how long it is. */
export interface NarrowView {
  groups: BrowseGroupView[];
  list: string;
  total: number;
}

/** Links that narrow a list, where the filter form would stand. */
export interface BrowseGroupView {
  /** The facet that its links choose a value of, unless they lead elsewhere. */
  facet?: string;
  heading: string;
  links: (LinkView & { current: boolean })[];
  /** Whether it waits behind its heading. */
  folded: boolean;
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
