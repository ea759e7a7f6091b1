import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of Pagefind's browser interface that our tests use. */
export interface PagefindInNode {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    text: string,
    options?: object,
  ): Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The folder of each index that is open, by its base. */
const open = new Map<string, string>();
const fetchElsewhere = globalThis.fetch;

/**
 * Pagefind's browser script over an index on disk, as a browser would run it.
 *
 * @param folder the index, such as `dist/pagefind`
 */
export async function pagefindInNode(folder: string, options: object): Promise<PagefindInNode> {
  const number = open.size + 1;
  // Each has a base of its own, so that several can be open at once.
  const base = `/index-${number}/`;
  open.set(base, folder);
  globalThis.fetch = fetchFromFolders;
  const pagefind = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${number}`)) as PagefindInNode;
  await pagefind.options({ noWorker: true, basePath: base, ...options });
  await pagefind.init();
  return pagefind;
}

const fetchFromFolders: typeof fetch = async (asked, ...rest) => {
  const path = asked instanceof Request ? asked.url : String(asked);
  const [base = ''] = /^\/index-\d+\//.exec(path) ?? [];
  const folder = open.get(base);
  if (folder === undefined) return fetchElsewhere(asked, ...rest);
  return new Response(new Uint8Array(await readFile(join(folder, path.slice(base.length).replace(/\?.*$/, '')))));
};
