import type { PagefindHit, PagefindPage } from '../../domain/search/pagefindAnswer.ts';
import { rank } from '../../domain/search/rank.ts';
import { hitItem } from './hitItem.client.ts';
import { make } from '../make.client.ts';

/** Results shown at first, and with each "Show more". Each costs a small download. */
const pageSize = 20;

export interface HitListOptions {
  readonly query: string;
  readonly heading: string;
  /** false if only those who do not see the page need the heading. */
  readonly headingShown: boolean;
  /** How many were shown when somebody left this page. */
  readonly shownBefore: number;
  readonly labelOf: (name: string, value: string) => string | undefined;
  readonly onMore: (shown: number) => void;
}

/** A list of results under its heading, with a button for more of them. Nothing at all if there are none. */
export async function hitList(
  hits: readonly PagefindHit[],
  { query, heading, headingShown, shownBefore, labelOf, onMore }: HitListOptions,
): Promise<HTMLElement[]> {
  if (hits.length === 0) return [];
  const list = make('ol', { className: 'hits' });
  let shown = 0;
  /** Each batch is ranked by itself, so what is shown never moves. */
  const showNext = async () => {
    const batch = hits.slice(shown, shown + pageSize);
    shown += batch.length;
    const pages = await pagesOf(batch, query);
    const items = pages.map((page) => hitItem(page, labelOf)).filter((item) => item !== undefined);
    list.append(...items);
    return items[0];
  };
  do await showNext();
  while (shown < Math.min(shownBefore, hits.length));

  const head = make('h2', { className: headingShown ? '' : 'vh' }, heading);
  if (shown === hits.length) return [head, list];
  const more = make('button', { type: 'button', className: 'btn quiet' }, 'Show more results');
  more.addEventListener('click', () => {
    void showNext().then((first) => {
      // The button may be gone, and whoever pressed it wants to read on from here.
      first?.querySelector('a')?.focus();
      onMore(shown);
    });
    if (shown === hits.length) more.remove();
  });
  return [head, list, more];
}

/** Fetches what is shown of each result, and puts the batch in our order. */
async function pagesOf(hits: readonly PagefindHit[], query: string): Promise<PagefindPage[]> {
  const pages = await Promise.all(hits.map(async ({ score, data }) => ({ score, page: await data() })));
  return rank(pages, query, ({ page }) => page.filters['type']?.[0]).map(({ page }) => page);
}
