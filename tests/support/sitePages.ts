import { builtSite } from './builtSite.ts';

/** The addresses of all finished pages. None if nothing was built, which a test of its own tells. */
export async function sitePages(): Promise<readonly string[]> {
  return (await builtSite()).pages;
}

/**
 * One page of each sort: those of one folder look alike, so the first and the last of it speak for the rest.
 *
 * @example templatesOf(['/', '/words/', '/words/a/', '/words/b/', '/words/c/']) // => ['/', '/words/', '/words/a/', '/words/c/']
 */
export function templatesOf(pages: readonly string[]): string[] {
  return [...new Set([...alikeOf(pages)].flatMap((group) => [group[0], group.at(-1)]))].filter(isThere);
}

/**
 * One page of each shape: the first of each folder. For what takes long, and depends on how a page is made and not on its words.
 *
 * @example shapesOfSite(['/', '/words/', '/words/a/', '/words/b/']) // => ['/', '/words/', '/words/a/']
 */
export function shapesOfSite(pages: readonly string[]): string[] {
  return [...alikeOf(pages)].map((group) => group[0]).filter(isThere);
}

/** The pages by what makes them: each that has others below it or stands at the top, and those of one folder together. */
function alikeOf(pages: readonly string[]): Iterable<string[]> {
  const parents = new Set(pages.map(parentOf));
  const folders = new Map<string, string[]>();
  for (const page of pages) {
    if (parents.has(page) || parentOf(page) === '/') folders.set(page, [page]);
    else folders.set(`${parentOf(page)}*`, [...(folders.get(`${parentOf(page)}*`) ?? []), page]);
  }
  return folders.values();
}

function isThere(page: string | undefined): page is string {
  return page !== undefined;
}

function parentOf(page: string): string {
  return page.replace(/[^/]*\/?$/, '');
}
