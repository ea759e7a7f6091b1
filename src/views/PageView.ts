import type { PageType } from '#base/lists/pageTypes.ts';
import type { LinkView } from '#views/LinkView.ts';
import type { ReachView } from '#views/ReachView.ts';
import type { FindableWord } from '#domain/words/findWords.ts';

export type { LinkView };

/** What a page shows: plain values, ready to print. `queries/` make them, pages and components print them. */
export interface PageView {
  /** Its path, or `undefined` for the page that stands in for a missing one. */
  address: string | undefined;
  title: string;
  /** The title as a browser tab shows it. */
  headTitle: string;
  summary: string;
  section: string | undefined;
  crumbs: LinkView[];
  navigation: NavigationView;
  urgent: UrgentLineView[];
  /** Someone to contact for pages that have nobody of their own. */
  askCard: ContactCardView;
  /** Four ways to begin an email about this page. */
  tellUs: LinkView[];
  /** The same as a form, where the site has a place that takes it. */
  tellUsForm: TellUsFormView | undefined;
  review: ReviewView | undefined;
  sources: SourceView[];
  glossary: readonly GlossaryWord[];
  /** The word that the page itself explains. */
  aboutWord: string | undefined;
  search: SearchFactsView | undefined;
  /** The short version with pictures, if the page has one. */
  shortVersion: LinkView | undefined;
}

export interface TellUsFormView {
  endpoint: string;
  page: string;
  reasons: { id: string; label: string }[];
  /** How many letters may be written. */
  most: number;
  words: { open: string; what: string; text: string; hint: string; next: string; send: string; wrong: string };
}

export interface NavigationView {
  siteName: string;
  /** What the site is, in a line for phones and in full. Undefined where nothing may stand before the help. */
  stage: { short: string; full: string } | undefined;
  /** Whether a wide screen has a search box in its head: not where the page has one of its own. */
  searchBox: boolean;
  main: (LinkView & { current: 'page' | 'true' | undefined })[];
  tools: { home: string; search: string; searchIsHere: boolean; urgentHelp: string; urgentIsHere: boolean };
  footer: LinkView[];
  footerNote: string;
  /** The page on languages, with the names of the main ones as their readers write them. */
  languages: LinkView & { names: readonly LanguageNameView[] };
  /** The day the site was made, in words and for the script that says when it is long ago. */
  made: { says: string; day: string; longAgo: string };
}

/** A name, or a sentence, in another language: how browsers are told of it. */
export interface LanguageNameView {
  says: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** A language that many here speak at home. */
export interface LanguageView {
  english: string;
  names: readonly LanguageNameView[];
  /** How many people, in figures. */
  speakers: string;
  /** Only such as somebody has read. */
  sentences: readonly LanguageNameView[];
}

export interface UrgentLineView {
  when: string;
  action: string;
  href: string;
}

export interface DateView {
  datetime: string;
  text: string;
}

export interface ReviewView {
  last: DateView;
  by?: string | undefined;
  /** Undefined for history, which stays as it was. */
  next: DateView | undefined;
  overdue: boolean;
  /** Said of a page made of others: whose dates these are. */
  note?: string | undefined;
}

export interface SourceView {
  text: string;
  href?: string | undefined;
  asAt?: DateView | undefined;
  /** For a law: who read the official text, and when, or that nobody has. */
  check?: string | undefined;
}

/** A word with what "Words on this page" says of it. */
export interface GlossaryWord extends FindableWord {
  heading: string;
  says: string;
  href: string;
}

export interface ContactCardView {
  heading: string;
  /** Who can be reached: the first as a card with one button, the others as lines with a number each. */
  reach: readonly ReachView[];
  /** Who else helps, and where. */
  lines: ContactLineView[];
  nextStep: string | undefined;
}

export interface ContactLineView {
  when: string;
  who: string;
  href?: string | undefined;
  note?: string | undefined;
  /** The number of the page that the line leads to. */
  call?: { number: string; href: string } | undefined;
}

export interface NotKnownView {
  lines: string[];
}

export interface SearchFactsView {
  type: PageType;
  title: string;
  summary: string;
  /** Other names that people are shown. */
  names: readonly string[];
  /** Empty where it fits all. */
  filters: { need: readonly string[]; age: readonly string[]; area: readonly string[]; kind: readonly string[] };
  /** The day somebody last checked it, as YYYY-MM-DD. */
  reviewed: string | undefined;
  /** Whether a family can act on it: what is past or due for a new look comes lower, and is never hidden. */
  standing: 'live' | 'late' | 'past';
}
