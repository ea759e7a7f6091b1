import type { ShownPage } from '../../domain/search/shownPage.ts';
import { make } from '../make.client.ts';
import { hitItem, type HitOptions } from './hitItem.client.ts';
import { loadPage } from './load.client.ts';

/** Results shown at first, and with each "Show more". Each costs a small download. */
const atOnce = 10;

export interface ResultListOptions extends HitOptions {
  readonly edition: string;
  /** How many were shown when somebody left this page. */
  readonly shownBefore: number;
  /** A page that stands above the list already. */
  readonly above: string | undefined;
  readonly onMore: (shown: number) => void;
}

/** The results under their heading, with a button for more of them. Nothing at all if there are none. */
export async function resultList(ids: readonly string[], options: ResultListOptions): Promise<HTMLElement[]> {
  if (ids.length === 0) return [];
  const { edition, shownBefore, above, onMore } = options;
  const list = make('ol', { className: 'hits' });
  let shown = 0;
  const showNext = async () => {
    const batch = ids.slice(shown, shown + atOnce);
    shown += batch.length;
    const pages = await Promise.all(batch.map((id) => loadPage(edition, id)));
    const items = pages
      .filter((page): page is ShownPage => page !== undefined && page.url !== above)
      .flatMap((page) => hitItem(page, options) ?? []);
    list.append(...items);
    return items[0];
  };
  do await showNext();
  while (shown < Math.min(shownBefore, ids.length));
  onMore(shown);

  const head = make('h2', { className: 'vh' }, 'Results');
  if (shown >= ids.length) return [head, list];
  const more = make('button', { type: 'button', className: 'btn quiet' }, 'Show more results');
  more.addEventListener('click', () => {
    void showNext().then((first) => {
      // The button may be gone, and whoever pressed it wants to read on from here.
      first?.querySelector('a')?.focus();
      onMore(shown);
    });
    if (shown >= ids.length) more.remove();
  });
  return [head, list, more];
}
