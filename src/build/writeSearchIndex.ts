import { hash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SpellingWords } from '../domain/search/didYouMean.ts';
import type { BuiltPage } from '../checks/built/readPage.ts';
import { indexFolder, wordListAddress } from '../domain/search/indexFolder.ts';
import { rightAsTyped } from '../domain/search/rightAsTyped.ts';
import { eachBuiltPage, listBuiltSite } from './builtSite.ts';
import { wordsForSuggestions } from './wordsForSuggestions.ts';

/** The parts of Pagefind's output that our search page loads. The rest is its own user interface, which we do not use. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|pagefind\.[\w-]+\.pf_meta|fragment|index|filter)$/;
/** Loaded only for a language Pagefind does not know; we index everything as English. */
const unneeded = /^wasm\.unknown\.pagefind$/;

/** How many pages may wait for Pagefind before making pages waits for it. */
const mostWaiting = 128;

/**
 * The search index. A page says itself what to index, with data-pagefind-* attributes. The same pages in the same order always give the same files.
 * Pagefind is a program of its own, so it indexes pages while Astro makes the next ones.
 */
export class SearchIndex {
  readonly #created = createIndex({ forceLanguage: 'en' });
  readonly #indexed = new Map<string, string>();
  #turn = Promise.resolve();
  #waiting = 0;
  #problem: Error | undefined;

  /** Indexes pages in the order of the calls. Gives back what to wait for before making more. */
  async add(page: Promise<BuiltPage | undefined>): Promise<void> {
    this.#waiting += 1;
    this.#turn = this.#inTurn(this.#turn, page);
    if (this.#waiting > mostWaiting) await this.#turn;
  }

  /**
   * Writes the index of a finished site into the site. The disk has the last word: a page that was not indexed as it lies there stops the build.
   *
   * @returns how many pages can be found
   * @throws with the cause, if a page cannot be indexed or a file cannot be written
   */
  async write(folder: string): Promise<number> {
    try {
      await this.#turn;
      if (this.#problem) throw this.#problem;
      const outputPath = join(folder, indexFolder);
      const { index } = await this.#created;
      refuse((await index?.writeFiles({ outputPath }))?.errors ?? []);
      for (const name of await readdir(outputPath)) {
        if (!needed.test(name) || unneeded.test(name))
          await rm(join(outputPath, name), { recursive: true });
      }
      await this.#writeWordList(folder);
      return this.#indexed.size;
    } catch (cause) {
      throw new Error(
        `The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`,
        { cause },
      );
    } finally {
      await close();
    }
  }

  async #inTurn(before: Promise<void>, page: Promise<BuiltPage | undefined>): Promise<void> {
    await before;
    try {
      await this.#index(await page);
    } catch (problem) {
      // Told when the index is written: to throw here would stop the page instead.
      this.#problem ??= problem instanceof Error ? problem : new Error(String(problem));
    }
    this.#waiting -= 1;
  }

  async #index(page: BuiltPage | undefined): Promise<void> {
    if (!page || !isFound(page)) return;
    const { index, errors } = await this.#created;
    if (!index) throw new Error(errors.join('; '));
    refuse((await index.addHTMLFile({ url: page.address, content: page.html })).errors);
    this.#indexed.set(page.address, hash('sha256', page.html));
  }

  async #writeWordList(folder: string): Promise<void> {
    const words = new Set<string>();
    for await (const page of eachBuiltPage(await listBuiltSite(folder))) {
      for (const word of wordsForSuggestions(page.html)) words.add(word);
      if (isFound(page) && this.#indexed.get(page.address) !== hash('sha256', page.html))
        throw new Error(`${page.address} was changed after it was made.`);
    }
    const list: SpellingWords = { ours: [...words].sort(), rightAsTyped };
    await writeFile(join(folder, wordListAddress), JSON.stringify(list));
  }
}

/** Whether search is to find a page. */
function isFound({ html }: BuiltPage): boolean {
  return html.includes('data-pagefind-body');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
