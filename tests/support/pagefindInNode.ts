import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/domain/search/pagefindAnswer.ts';

let opened = 0;

/**
 * Pagefind's browser script over an index on disk, as a browser would run it.
 *
 * @param folder the index, such as `dist/pagefind`
 */
export async function pagefindInNode(folder: string, options: object): Promise<Pagefind> {
  // Each index has a base of its own, so that several can be open at once.
  opened += 1;
  const base = `/index-${opened}/`;
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (asked, ...rest) => {
    const path = asked instanceof Request ? asked.url : String(asked);
    if (!path.startsWith(base)) return fetchElsewhere(asked, ...rest);
    return new Response(new Uint8Array(await readFile(join(folder, path.slice(base.length).replace(/\?.*$/, '')))));
  };
  const pagefind = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${opened}`)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: base, ...options } as never);
  await pagefind.init();
  return pagefind;
}
