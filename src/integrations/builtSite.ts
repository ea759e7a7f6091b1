import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { BuiltPage } from '#checks/built/readPage.ts';

/** How many pages are held in memory at a time. */
const readAhead = 64;

/** What lies in the folder of a finished site. */
export interface BuiltSite {
  /** Where the site lies on disk. */
  readonly folder: string;
  /** Pages, by address. `/services/` is `services/index.html`; `/404.html` keeps its name. */
  readonly pages: readonly string[];
  /** Addresses of everything else. */
  readonly files: ReadonlySet<string>;
}

/**
 * Lists a finished site, in a fixed order.
 *
 * @throws if the folder cannot be read, which means that nothing was built
 */
export async function listBuiltSite(folder: string): Promise<BuiltSite> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/')}`)
    .sort();
  const isPage = (path: string) => path.endsWith('.html');
  return {
    folder,
    pages: paths.filter(isPage).map(addressOf),
    files: new Set(paths.filter((path) => !isPage(path))),
  };
}

/** The HTML of one page of a finished site. */
export async function readBuiltPage({ folder }: BuiltSite, address: string): Promise<BuiltPage> {
  return {
    address,
    html: await readFile(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  };
}

/** All pages in turn. Some are read ahead, so that whoever asks need not wait for the disk, but never all at once. */
export async function* eachBuiltPage(site: BuiltSite): AsyncGenerator<BuiltPage> {
  for (let start = 0; start < site.pages.length; start += readAhead) {
    const batch = site.pages.slice(start, start + readAhead);
    yield* await Promise.all(batch.map((address) => readBuiltPage(site, address)));
  }
}

function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
