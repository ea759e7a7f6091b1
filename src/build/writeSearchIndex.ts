import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SpellingWords } from '../domain/search/didYouMean.ts';
import { indexFolder, wordListAddress } from '../domain/search/indexFolder.ts';
import { rightAsTyped } from '../domain/search/rightAsTyped.ts';
import { eachBuiltPage, listBuiltSite } from './builtSite.ts';
import { wordsForSuggestions } from './wordsForSuggestions.ts';

/** The parts of Pagefind's output that our search page loads. The rest is its own user interface, which we do not use. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|pagefind\.[\w-]+\.pf_meta|fragment|index|filter)$/;
/** Loaded only for a language Pagefind does not know; we index everything as English. */
const unneeded = /^wasm\.unknown\.pagefind$/;

/**
 * Writes the search index of a finished site into the site. A page says itself what to index, with data-pagefind-* attributes. The same pages always give the same files.
 *
 * @returns how many pages can be found
 * @throws with the cause, if a page cannot be indexed or a file cannot be written
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: folder });
    refuse(added.errors);
    const outputPath = join(folder, indexFolder);
    refuse((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath)) {
      if (!needed.test(name) || unneeded.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    await writeWordList(folder);
    return added.page_count;
  } catch (cause) {
    throw new Error(`The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await close();
  }
}

async function writeWordList(folder: string): Promise<void> {
  const site = await listBuiltSite(folder);
  const words = new Set<string>();
  for await (const { html } of eachBuiltPage(site)) {
    for (const word of wordsForSuggestions(html)) words.add(word);
  }
  const list: SpellingWords = { ours: [...words].sort(), rightAsTyped };
  await writeFile(join(folder, wordListAddress), JSON.stringify(list));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
