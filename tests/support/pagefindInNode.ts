import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileFromOutline, isInOutline, type IndexOutline } from '#domain/search/indexOutline.ts';
import type { Pagefind } from '#domain/search/pagefindAnswer.ts';

/** The folder and outline of each index that is open, by its base. */
const open = new Map<string, { readonly folder: string; readonly outline: IndexOutline | undefined }>();
const fetchElsewhere = globalThis.fetch;

/**
 * Pagefind's browser script over an index on disk, as a browser would run it.
 *
 * @param folder the index, such as `dist/pagefind`
 * @param outline that of an index which `packIndex` packed
 */
export async function pagefindInNode(folder: string, options: object, outline?: IndexOutline): Promise<Pagefind> {
  const number = open.size + 1;
  // Each has a base of its own, so that several can be open at once.
  const base = `/index-${number}/`;
  open.set(base, { folder, outline });
  globalThis.fetch = fetchFromFolders;
  const pagefind = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${number}`)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: base, ...options } as never);
  await pagefind.init();
  return pagefind;
}

const fetchFromFolders: typeof fetch = async (asked, ...rest) => {
  const path = asked instanceof Request ? asked.url : String(asked);
  const [base = ''] = /^\/index-\d+\//.exec(path) ?? [];
  const index = open.get(base);
  if (index === undefined) return fetchElsewhere(asked, ...rest);
  if (index.outline && isInOutline(path)) return new Response(fileFromOutline(path, index.outline));
  return new Response(new Uint8Array(await readFile(join(index.folder, path.slice(base.length).replace(/\?.*$/, '')))));
};
