import type { PageType } from '#base/lists/pageTypes.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';

/** One letter for each sort of page. */
const letters: Record<PageType, string> = {
  service: 's',
  guide: 'g',
  young: 'y',
  situation: 'i',
  contact: 'c',
  organisation: 'o',
  place: 'l',
  word: 'w',
  page: 'p',
  event: 'e',
  record: 'r',
};
const types = new Map(Object.entries(letters).map(([type, letter]) => [letter, type as PageType]));
const standings = { live: '', late: '~', past: '-' } as const;

/**
 * The name of a page in the index. It says what sort of page it is, and whether a family can act on it,
 * so that results are put in order before any page is fetched.
 *
 * @param number its place in the index
 * @example pageId(40, { type: 'service', standing: 'late', … }) // => 's~14'
 */
export function pageId(number: number, { type, standing }: Pick<PageFacts, 'type' | 'standing'>): string {
  return `${letters[type]}${standings[standing]}${number.toString(36)}`;
}

/**
 * Reads the name of a page in the index.
 *
 * @returns undefined if it is none of our names
 */
export function readPageId(id: string): (Pick<PageFacts, 'type' | 'standing'> & { number: number }) | undefined {
  const [, letter = '', mark = '', digits = ''] = /^([a-z])([~-]?)([0-9a-z]+)$/.exec(id) ?? [];
  const type = types.get(letter);
  if (type === undefined) return undefined;
  const standing = mark === '~' ? 'late' : mark === '-' ? 'past' : 'live';
  return { type, standing, number: parseInt(digits, 36) };
}

/** The name of a page in the index without its number. */
export function sortOf(id: string): string {
  return /^[a-z][~-]?/.exec(id)?.[0] ?? '';
}

/** The names that these sorts were taken from: pages are counted up. */
export function idsOf(sorts: readonly string[]): string[] {
  return sorts.map((sort, number) => `${sort}${number.toString(36)}`);
}
