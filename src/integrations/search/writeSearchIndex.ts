import { close } from 'pagefind';
import type { BuiltPage } from '#checks/built/readPage.ts';
import { eachBuiltPage, listBuiltSite } from '#integrations/builtSite.ts';
import { headOf, pageFactsOf, shownPage } from '#integrations/search/findablePage.ts';
import { pageWords } from '#integrations/search/pageWords.ts';
import type { SearchContent } from '#integrations/search/searchContent.ts';
import { writeAnswerFiles, type FindablePage } from '#integrations/search/writeAnswerFiles.ts';
import { writePagefind } from '#integrations/search/writePagefind.ts';

/**
 * Writes both search indexes of a finished site into the site: our own, and Pagefind's behind it. A page says itself what
 * to index, with data-pagefind-* attributes; what people call things comes from the content. The same pages always give
 * the same files.
 *
 * @returns how many pages can be found
 * @throws with the cause, if a page cannot be indexed or a file cannot be written
 */
export async function writeSearchIndex(folder: string, content: SearchContent): Promise<number> {
  try {
    const pages: FindablePage[] = [];
    await writePagefind(folder, findablePages(folder, pages));
    await writeAnswerFiles(folder, pages, content);
    return pages.length;
  } catch (cause) {
    throw new Error(`The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await close();
  }
}

/** The pages that search finds, in turn. What our own index needs of each is kept: its HTML is not. */
async function* findablePages(folder: string, kept: FindablePage[]): AsyncGenerator<BuiltPage> {
  for await (const page of eachBuiltPage(await listBuiltSite(folder))) {
    const head = headOf(page.html);
    if (head === undefined) continue;
    kept.push({ shown: shownPage(page.address, head), about: pageFactsOf(head), ...pageWords(page.html) });
    yield page;
  }
}
