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
  const parents = new Set(pages.map(parentOf));
  const folders = new Map<string, string[]>();
  for (const page of pages) {
    if (parents.has(page) || parentOf(page) === '/') folders.set(page, [page]);
    else folders.set(`${parentOf(page)}*`, [...(folders.get(`${parentOf(page)}*`) ?? []), page]);
  }
  return [...new Set([...folders.values()].flatMap((group) => [group[0], group.at(-1)]))].filter(
    (page) => page !== undefined,
  );
}

function parentOf(page: string): string {
  return page.replace(/[^/]*\/?$/, '');
}
