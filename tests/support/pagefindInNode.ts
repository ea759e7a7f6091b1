import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/domain/search/pagefindAnswer.ts';

/** The folder of each index that is open, by its base. */
const folders = new Map<string, string>();
const fetchElsewhere = globalThis.fetch;

/**
 * Pagefind's browser script over an index on disk, as a browser would run it.
 *
 * @param folder the index, such as `dist/pagefind`
 */
export async function pagefindInNode(folder: string, options: object): Promise<Pagefind> {
  const number = folders.size + 1;
  // Each has a base of its own, so that several can be open at once.
  const base = `/index-${number}/`;
  folders.set(base, folder);
  globalThis.fetch = fetchFromFolders;
  const pagefind = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${number}`)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: base, ...options } as never);
  await pagefind.init();
  return pagefind;
}

const fetchFromFolders: typeof fetch = async (asked, ...rest) => {
  const path = asked instanceof Request ? asked.url : String(asked);
  const [base = ''] = /^\/index-\d+\//.exec(path) ?? [];
  const folder = folders.get(base);
  if (folder === undefined) return fetchElsewhere(asked, ...rest);
  return new Response(new Uint8Array(await readFile(join(folder, path.slice(base.length).replace(/\?.*$/, '')))));
};
