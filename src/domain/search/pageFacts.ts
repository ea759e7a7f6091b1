import type { PageType } from '#base/lists/pageTypes.ts';

/** What a page tells search of itself (components/page/SearchFacts.astro): what it is, and for whom. */
export interface PageFacts {
  readonly type: PageType;
  readonly standing: 'live' | 'late' | 'past';
  /** The day it was last checked, as YYYY-MM-DD. */
  readonly reviewed?: string;
  /** Empty where it fits all. */
  readonly need: readonly string[];
  readonly age: readonly string[];
  readonly area: readonly string[];
  readonly kind: readonly string[];
}
