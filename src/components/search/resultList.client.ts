import { make } from '#components/make.client.ts';
import { tryAgain } from '#components/search/tryAgain.client.ts';

/** Results shown at first, and with each "Show more". */
export const atOnce = 10;

export interface ResultListOptions<Result> {
  readonly heading: HTMLHeadingElement;
  /** What the button says. */
  readonly button: string;
  /** How many were shown when somebody left this page. */
  readonly shownBefore: number;
  /** The item of a result, none if it is to be left out. Undefined if it did not load. */
  readonly itemOf: (result: Result) => Promise<readonly HTMLLIElement[] | undefined>;
  /** Told how many are shown, and how many should be and did not load. */
  readonly onMore: (shown: number, missing: number) => void;
}

/**
 * Results under their heading, with a button for more of them. Nothing at all if there are none.
 * What does not load is said, and asked for first when the button is pressed: no result is ever passed over.
 *
 * @throws if none of the first results loads
 */
export async function resultList<Result>(
  results: readonly Result[],
  { heading, button, shownBefore, itemOf, onMore }: ResultListOptions<Result>,
): Promise<HTMLElement[]> {
  if (results.length === 0) return [];
  const list = make('ol', { className: 'hits' });
  const note = make('p', { hidden: true }, 'Some results did not load. Press the button, or ', tryAgain(), '.');
  const more = make('button', { type: 'button', className: 'btn quiet' }, button);
  let waiting = results;
  let missing = 0;
  const showNext = async () => {
    const batch = waiting.slice(0, Math.max(atOnce, missing));
    const items = await Promise.all(batch.map(itemOf));
    const failed = batch.filter((_, place) => !items[place]);
    const shown = items.flatMap((item) => item ?? []);
    list.append(...shown);
    waiting = [...failed, ...waiting.slice(batch.length)];
    missing = failed.length;
    note.hidden = !missing;
    more.hidden = waiting.length === 0;
    return shown[0];
  };
  do await showNext();
  while (missing === 0 && results.length - waiting.length < Math.min(shownBefore, results.length));
  const tell = () => {
    onMore(results.length - waiting.length, missing);
  };
  if (waiting.length === results.length) throw new Error('No result did load.');
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
  return [heading, list, note, more];
}
