import type { PageType } from '#base/lists/pageTypes.ts';
import type { ReviewView, SearchFactsView } from '#views/PageView.ts';
import { namesAt } from '#queries/page/waysToSay.ts';

/** What a page tells search of itself beside its title and summary. */
export interface Findable {
  type: PageType;
  /** If its heading alone would not say what it is. */
  title?: string;
  summary?: string;
  /** What results can be narrowed to. A page that names no need, age or area fits them all. */
  filters?: Partial<SearchFactsView['filters']>;
  /** true if what it tells of is over: results of today come first. */
  past?: boolean;
}

/** What search shows and knows of a page. Its other names come from content/waysToSay. */
export async function searchFacts(
  address: string,
  { title, summary, review }: { title: string; summary: string; review?: ReviewView | undefined },
  findable: Findable,
): Promise<SearchFactsView> {
  return {
    type: findable.type,
    title: findable.title ?? title,
    summary: findable.summary ?? summary,
    names: await namesAt(address),
    filters: { need: [], age: [], area: [], kind: [], ...findable.filters },
    reviewed: review?.last.datetime,
    standing: findable.past ? 'past' : review?.overdue ? 'late' : 'live',
  };
}
