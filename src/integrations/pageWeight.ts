import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributeOf, readPage } from '#checks/built/readPage.ts';
import { addresses } from '#base/addresses.ts';
import { facets } from '#base/lists/facets.ts';
import { readBuiltPage, type BuiltSite } from '#integrations/builtSite.ts';
import { allScripts } from '#integrations/scriptImports.ts';

/** What a page costs to fetch, in bytes as sent with gzip. Pictures and fonts apart. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** All script that the page can come to load, with what it imports only when somebody does something. */
  readonly script: number;
}

/** What a page may cost: HTML with CSS, CSS alone, and script. */
export interface Budget {
  readonly page: number;
  readonly css: number;
  readonly script: number;
}

/** What one stylesheet may cost. */
export const stylesheetBudget = 6 * 1024;

/** Pages that hold long tables or charts, and so may weigh more. */
const heavyFolders: readonly string[] = [
  '/plans/',
  '/about/content-health/',
  addresses.coverage,
  addresses.sayPage('you-said-we-did'),
];

/** Pages whose box is a list: a way in for each hospital or area of the county. No number is left out to save bytes. */
const listsOfWays: readonly string[] = [
  addresses.guide('complain'),
  addresses.guide('mental-health'),
  addresses.service('autism-assessment'),
];

/**
 * The limits of the design: 9 KiB of HTML and 6 of CSS; pages of tables and charts, the news, and urgent help have a
 * second stylesheet (record.css, urgent.css, near.css). A small script for the menu on every page, more only where a page works something out. A pack to print is free.
 */
export function budgetOf(address: string): Budget {
  return {
    page: kibibytesFor(address) * 1024,
    css:
      isHeavy(address) ||
      address.startsWith(addresses.news) ||
      address.startsWith(addresses.near) ||
      address === addresses.urgentHelp
        ? 7 * 1024
        : stylesheetBudget,
    script: scriptBudget(address),
  };
}

/** The menu of every page, and the way off a page about harm. */
const scriptOfEveryPage = 1500;

/** A feature may cost 6 kB. Search costs 24: half of it is ours, which finds and ranks, and half Pagefind's script. */
function scriptBudget(address: string): number {
  return scriptOfEveryPage + featureBudget(address);
}

function featureBudget(address: string): number {
  if (address === addresses.search) return 24_500;
  return address.startsWith(addresses.near) ||
    isServiceList(address) ||
    isGuide(address) ||
    address === addresses.sayPage('coming-up')
    ? 6000
    : 0;
}

function isHeavy(address: string): boolean {
  return heavyFolders.some((start) => address.startsWith(start));
}

function kibibytesFor(address: string): number {
  if (address === addresses.guidesPack) return Infinity;
  if (listsOfWays.includes(address)) return 18;
  // District pages list their places, and draw the map. Lists of help hold every kind there is.
  return isHeavy(address) || address.startsWith(addresses.near) || isServiceList(address) ? 30 : 15;
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

/**
 * Weighs one page of a finished site with the stylesheets and scripts it loads.
 *
 * @throws if it loads something that is no file of the site
 */
export async function weigh(site: BuiltSite, address: string): Promise<PageWeight> {
  const page = await readBuiltPage(site, address);
  const { elements } = readPage(page);
  const styles = elements
    .filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
    .flatMap((element) => attributeOf(element, 'href') ?? []);
  const scripts = elements
    .filter((element) => element.tagName === 'script' || attributeOf(element, 'rel') === 'modulepreload')
    .flatMap((element) => attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? []);
  return {
    html: zipped(Buffer.from(page.html)),
    css: await sizeOf(site, new Set(styles)),
    script: await sizeOf(site, await allScripts(site, scripts)),
  };
}

/** What files of a finished site cost to fetch. */
export async function sizeOf({ folder }: BuiltSite, files: Iterable<string>): Promise<number> {
  let size = 0;
  for (const file of files) size += zipped(await readFile(join(folder, file)));
  return size;
}

function zipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
