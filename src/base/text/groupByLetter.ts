import { byName } from '#base/text/byName.ts';

/** Items under the letter that their name begins with. Names that begin with a number stand under "0 to 9". */
export interface LetterGroup<Item> {
  letter: string;
  /** For the address of the letter on its page. */
  id: string;
  items: Item[];
}

/**
 * Items in alphabetical order, under their first letters. Letters without items are left out.
 *
 * @example groupByLetter(['Wyre', 'Burnley'], (name) => name) // => [{ letter: 'B', id: 'b', items: ['Burnley'] }, …]
 */
export function groupByLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups = new Map<string, LetterGroup<Item>>();
  for (const item of [...items].sort((a, b) => byName(nameOf(a), nameOf(b)))) {
    const first = nameOf(item).normalize('NFD').charAt(0).toUpperCase();
    const isLetter = /^[A-Z]$/.test(first);
    const letter = isLetter ? first : '0 to 9';
    const group = groups.get(letter) ?? { letter, id: isLetter ? first.toLowerCase() : 'numbers', items: [] };
    group.items.push(item);
    groups.set(letter, group);
  }
  return [...groups.values()];
}
