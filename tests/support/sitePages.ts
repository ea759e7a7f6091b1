import { join } from 'node:path';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { readContent } from '#loader/readContent.ts';
import { builtSite } from './builtSite.ts';
import { pagesByRoute, type Page } from './sampledPages.ts';

/** The addresses of all finished pages. None if nothing was built, which a test of its own tells. */
export async function sitePages(): Promise<readonly string[]> {
  return (await builtSite()).pages;
}

/** All finished pages by the file of src/pages that makes them. */
export async function siteByRoute(): Promise<Map<string, Page[]>> {
  const finished = await builtSite();
  const { entries } = await readContent(join(import.meta.dirname, '../..'));
  const pages = await Promise.all(finished.pages.map((address) => readBuiltPage(finished, address)));
  return pagesByRoute(pages, entries);
}
