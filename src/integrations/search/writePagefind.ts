import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { pagefindFolder } from '#domain/search/indexFolder.ts';
import type { BuiltPage } from '#checks/built/readPage.ts';
import { forPagefind } from '#integrations/search/findablePage.ts';

/** The files of Pagefind's that a page asks for. The rest is its own user interface, and the same once more for a worker. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[\w-]+\.pf_meta|fragment|index|filter)$/;

/** How many pages Pagefind is given at a time. */
const atOnce = 64;

/**
 * Has Pagefind write its index of these pages into the site, as it writes it.
 *
 * Its own program runs on until `close` of its package is called.
 *
 * @param pages in the order of their numbers
 * @throws if a page cannot be indexed, or not as many are in the index as it was given
 */
export async function writePagefind(folder: string, pages: AsyncIterable<BuiltPage>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('; '));
  let count = 0;
  let waiting: Promise<void>[] = [];
  for await (const { address, html } of pages) {
    waiting.push(
      index.addHTMLFile({ url: address, content: forPagefind(html, count++) }).then((answer) => {
        refuse(answer.errors);
      }),
    );
    if (waiting.length >= atOnce) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  const outputPath = join(folder, pagefindFolder);
  refuse((await index.writeFiles({ outputPath })).errors);
  for (const name of await readdir(outputPath)) {
    if (!needed.test(name)) await rm(join(outputPath, name), { recursive: true });
  }
  const { length } = await readdir(join(outputPath, 'fragment'));
  // Of two that have one address it keeps the last, and reports no error.
  if (length !== count) throw new Error(`Pagefind was given ${count} pages, and ${length} are in its index.`);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
