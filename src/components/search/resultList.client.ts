import { make } from '#components/make.client.ts';
import { hitItem, type HitOptions } from '#components/search/hitItem.client.ts';
import { loadPage } from '#components/search/load.client.ts';
import { tryAgain } from '#components/search/tryAgain.client.ts';

/** Results shown at first, and with each "Show more". Each costs a small download. */
const atOnce = 10;

export interface ResultListOptions extends HitOptions {
  readonly edition: string;
  /** How many were shown when somebody left this page. */
  readonly shownBefore: number;
  /** A page that stands above the list already. */
  readonly above: string | undefined;
  /** Told how many are shown, and how many should be and did not load. */
  readonly onMore: (shown: number, missing: number) => void;
}

/**
 * The results under their heading, with a button for more of them. Nothing at all if there are none.
 * What does not load is said, and asked for first when the button is pressed: no result is ever passed over.
 *
 * @throws if none of the first results loads
 */
export async function resultList(ids: readonly string[], options: ResultListOptions): Promise<HTMLElement[]> {
  if (ids.length === 0) return [];
  const { edition, shownBefore, above, onMore } = options;
  const list = make('ol', { className: 'hits' });
  const note = make('p', { hidden: true }, 'Some results did not load. Press the button, or ', tryAgain(), '.');
  const more = make('button', { type: 'button', className: 'btn quiet' }, 'Show more results');
  let waiting = ids;
  let missing = 0;
  const showNext = async () => {
    const batch = waiting.slice(0, Math.max(atOnce, missing));
    const pages = await Promise.all(batch.map((id) => loadPage(edition, id)));
    const failed = batch.filter((_, place) => !pages[place]);
    const items = pages.flatMap((page) => (page && page.url !== above ? (hitItem(page, options) ?? []) : []));
    list.append(...items);
    waiting = [...failed, ...waiting.slice(batch.length)];
    missing = failed.length;
    note.hidden = !missing;
    more.hidden = waiting.length === 0;
    return items[0];
  };
  do await showNext();
  while (missing === 0 && ids.length - waiting.length < Math.min(shownBefore, ids.length));
  const tell = () => {
    onMore(ids.length - waiting.length, missing);
  };
  if (waiting.length === ids.length) throw new Error('No result did load.');
  tell();

  let busy = false;
  more.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    void showNext().then((first) => {
      busy = false;
      // The button may be gone, and whoever pressed it wants to read on from here.
      first?.querySelector('a')?.focus();
      tell();
    });
  });
  return [make('h2', { className: 'vh' }, 'Results'), list, note, more];
}
