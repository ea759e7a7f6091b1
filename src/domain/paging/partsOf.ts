/** The most entries on one page of a list. More would be slow to load and tiring to read. */
export const entriesOnPage = 60;

/** One page of a list that may have several. */
export interface Part<Item> {
  /** Which page it is, from 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  items: readonly Item[];
}

/**
 * A list cut into pages. A short list is one page, and so is an empty one: it says that there is nothing yet.
 *
 * @example partsOf(['a', 'b', 'c'], 2) // => [{ number: 1, of: 2, items: ['a', 'b'] }, { number: 2, of: 2, items: ['c'] }]
 */
export function partsOf<Item>(items: readonly Item[], size = entriesOnPage): Part<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * A title that no other page of the list has. The first page keeps the list's own.
 *
 * @example partTitle('Find help', { number: 2 }) // => 'Find help, page 2'
 */
export function partTitle(title: string, { number }: Pick<Part<unknown>, 'number'>): string {
  return number === 1 ? title : `${title}, page ${number}`;
}
