import { addresses } from '#base/addresses.ts';
import type { PagesView } from '#views/ListView.ts';
import type { Part } from '#domain/paging/partsOf.ts';

/** How many pages on each side of the reader's own are named. */
const nearby = 2;

/**
 * The links between the pages of a list: the one before, the one after, the first, the last and those nearby.
 *
 * @param list the address of the list, which is its first page
 * @returns undefined for a list of one page, which needs none
 */
export function pageLinks(list: string, { number, of }: Pick<Part<unknown>, 'number' | 'of'>): PagesView | undefined {
  if (of === 1) return undefined;
  const hrefOf = (page: number) => addresses.pageOfList(list, page);
  const named = Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || Math.abs(page - number) <= nearby,
  );
  return {
    number,
    of,
    previous: number > 1 ? hrefOf(number - 1) : undefined,
    next: number < of ? hrefOf(number + 1) : undefined,
    pages: named.map((page, index) => ({
      number: page,
      href: hrefOf(page),
      current: page === number,
      afterGap: index > 0 && page - (named[index - 1] ?? 0) > 1,
    })),
  };
}
