import type { FacetTable } from '#domain/search/facetTable.ts';
import { narrowFound, type Shown } from '#domain/search/narrowFound.ts';
import { readPageId } from '#domain/search/pageId.ts';
import { morePages, noMorePages, onlyPart, pagesHeading } from '#domain/search/resultWords.ts';
import { make } from '#components/make.client.ts';
import { labelOf } from '#components/search/links.client.ts';
import { fillWhy, moreItem } from '#components/search/moreItem.client.ts';
import { pagesWithWords, type PagefindHit } from '#components/search/pagefind.client.ts';
import { atOnce, resultList } from '#components/search/resultList.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';
import { tryAgain } from '#components/search/tryAgain.client.ts';

export interface MoreOptions {
  /** What Pagefind looks for. */
  readonly text: string;
  /** The name of each page, by its number. */
  readonly ids: readonly string[];
  /** What pages can be narrowed by, if a filter is chosen. */
  readonly table: FacetTable | undefined;
  /** The numbers of the pages that stand above: these are not listed again. */
  readonly above: readonly number[];
  /** Their items, by their numbers. */
  readonly items: ReadonlyMap<number, HTMLLIElement>;
  /** Where it is said how many more pages there are. */
  readonly count: HTMLElement;
  /** What else our own index has, for when Pagefind does not load. */
  readonly rest: () => Promise<readonly HTMLElement[]>;
}

/**
 * Shows the pages that have the words, as Pagefind finds them, below the answers, and gives each answer the words for
 * which it is there. If Pagefind does not load, what else our own index has stands there, and that is said.
 */
export async function showMore(page: SearchPageParts, options: MoreOptions): Promise<Shown> {
  const section = make('section', { className: 'flow' });
  page.results.append(section);
  try {
    return await showPages(page, options, section);
  } catch {
    section.append(make('p', {}, onlyPart, ' ', tryAgain()), ...(await options.rest().catch(() => [])));
    return { most: Infinity, numbers: new Set() };
  }
}

async function showPages(
  page: SearchPageParts,
  { text, ids, table, above, items, count }: MoreOptions,
  section: HTMLElement,
): Promise<Shown> {
  const found = await pagesWithWords(text);
  const all = [...found.numbers].map((number) => ({ number, id: ids[number] ?? '' }));
  const fitting = table ? narrowFound(all, page.state.filters, table) : all;
  const more = fitting.flatMap(({ number }) => (above.includes(number) ? [] : [number]));
  section.append(...(await listOfPages(page, await found.ordered(more), ids)));
  if (more.length === 0) section.append(make('p', {}, noMorePages));
  count.textContent = ` ${morePages(more.length)}`;
  // Nobody waits for these.
  void found
    .ordered(above.filter((number) => found.numbers.has(number)))
    .then((hits) => Promise.all(hits.map((hit) => hit.data())))
    .then((shown) => {
      for (const one of shown) {
        const line = items.get(Number(one.meta['number']))?.querySelector('.why');
        if (line) fillWhy(line, one);
      }
    })
    .catch(() => undefined);
  return { most: atOnce, numbers: found.numbers };
}

/** Pages that Pagefind found, as a list. */
export function listOfPages(
  page: SearchPageParts,
  hits: readonly PagefindHit[],
  ids: readonly string[],
): Promise<HTMLElement[]> {
  return resultList(hits, {
    heading: make('h2', {}, pagesHeading),
    button: 'Show more pages',
    shownBefore: page.place.before?.shown ?? 0,
    itemOf: async (hit) => {
      const one = await hit.data().catch(() => undefined);
      if (one === undefined) return undefined;
      const type = readPageId(ids[Number(one.meta['number'])] ?? '')?.type;
      const item = moreItem(one, type === undefined ? '' : labelOf(page, 'type', type));
      return item ? [item] : [];
    },
    onMore: page.place.shownIs,
  });
}
