import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributeOf, readPage } from '../checks/built/readPage.ts';
import { addresses } from '../domain/addresses.ts';
import { facets } from '../domain/lists/facets.ts';
import { readBuiltPage, type BuiltSite } from './builtSite.ts';

/** What a page costs to fetch, in bytes as sent with gzip. Pictures and fonts apart. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

/** What a page may cost: HTML with CSS, and script of ours. Pagefind's own files come only when somebody searches. */
export interface Budget {
  readonly page: number;
  readonly script: number;
}

/** Pages that hold long tables or charts, and so may weigh more. */
const heavyFolders: readonly string[] = [
  '/plans/',
  '/about/content-health/',
  addresses.coverage,
  addresses.sayPage('you-said-we-did'),
];

/** The limits of the design: 14 KiB, the first burst of a new connection; no script but where a page works something out. A pack to print is free. */
export function budgetOf(address: string): Budget {
  return {
    page: kibibytesFor(address) * 1024,
    script:
      address === addresses.search ||
      isServiceList(address) ||
      isGuide(address) ||
      address === addresses.sayPage('coming-up')
        ? 6000
        : 0,
  };
}

function kibibytesFor(address: string): number {
  if (address === addresses.guidesPack) return Infinity;
  return heavyFolders.some((start) => address.startsWith(start)) ? 30 : 14;
}

/** A guide with deadlines works out their dates. */
function isGuide(address: string): boolean {
  return address.startsWith(addresses.guides) && address !== addresses.guides;
}

/** A list of help narrows in place: the whole list, and its part for one value of a facet. */
function isServiceList(address: string): boolean {
  const part = address.startsWith(addresses.services) ? address.slice(addresses.services.length) : undefined;
  return part === '' || facets.some(({ id }) => part?.startsWith(`${id}/`)) || part?.startsWith('page/') === true;
}

/** Weighs one page of a finished site with the style sheets and scripts it loads. */
export async function weigh(site: BuiltSite, address: string): Promise<PageWeight> {
  const page = await readBuiltPage(site, address);
  const { elements } = readPage(page);
  const styles = elements
    .filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
    .map((element) => attributeOf(element, 'href'));
  const scripts = elements
    .filter((element) => element.tagName === 'script' || attributeOf(element, 'rel') === 'modulepreload')
    .map((element) => attributeOf(element, 'src') ?? attributeOf(element, 'href'));
  const sizeOf = async (paths: (string | undefined)[]) => {
    let size = 0;
    for (const path of paths) if (path !== undefined) size += zipped(await readFile(join(site.folder, path)));
    return size;
  };
  return {
    html: zipped(Buffer.from(page.html)),
    css: await sizeOf(styles),
    script: await sizeOf(scripts),
  };
}

function zipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
