import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { minify } from 'vite';
import type { PageFacts } from '#domain/search/pageFacts.ts';
import {
  outlineOf,
  pieceName,
  signature,
  type IndexEntry,
  type IndexMeta,
  type IndexOutline,
} from '#domain/search/indexOutline.ts';
import { pageId, topicId } from '#domain/search/pageId.ts';
import { sealed, withSum } from '#domain/search/wholeFile.ts';
import { browserFloor } from '#integrations/browserFloor.ts';

/** The version whose files we know. Another may write them differently: its tests tell. */
const knownVersion = '1.6.0';

/** Change it with the way of packing: browsers keep files of the same name for ever. */
const packing = 'b';

/** As many places of a word on a page are kept. Its text is long, and the third says little new. */
const mostPlaces = 2;
/** A word on more pages than this keeps its first place only: it is long to load, and tells little. */
const common = 300;

/** As much of the index as one download brings, in bytes before packing. A word of a search costs one or two of these. */
const pieceBytes = 8_000;

type Piece = IndexMeta[2][number];

/** A word of the index: on which pages it stands, and where on each. */
type Word = [word: string, pages: [page: number, places: number[], fields: number[]][], variants: unknown[]];

/** A page as Pagefind writes it. */
interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** What the pages and topics in the index are, by the addresses that Pagefind was given. */
export interface Indexed {
  readonly facts: ReadonlyMap<string, PageFacts>;
  /** The addresses that each topic leads to. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

/** What the rest of the build needs to know of a packed index. */
export interface Packed {
  /** What each page tells of itself, by its name in the index, in the order of their numbers. */
  readonly ids: ReadonlyMap<string, PageFacts>;
  /** The names of the pages that each topic leads to, in the order of the topics' numbers. */
  readonly topics: readonly (readonly string[])[];
  /** What Pagefind loads first. */
  readonly outline: IndexOutline;
}

/**
 * Packs a finished index for a phone. Pagefind names each page's file with seven random letters, and puts some
 * 20,000 places of words into each piece of the index: at 3,000 services a search would load 170 kB.
 * Here the files are numbered, the pieces are small, a page's file holds no more than a result shows, and the list of all
 * is an outline, from which the search page writes it (`fileFromOutline`).
 * What Pagefind finds for a whole word stays the same, and how well it fits nearly so. A word that is only begun finds
 * what stands near it in the index.
 *
 * @param folder where Pagefind has written its files
 * @throws if these are not the files of the version of Pagefind that we know, or not all that Pagefind was given is there
 */
export async function packIndex(folder: string, indexed: Indexed): Promise<Packed> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as IndexEntry;
  const language = entry.languages['en'];
  if (entry.version !== knownVersion || language === undefined)
    throw new Error(`packIndex knows the files of Pagefind ${knownVersion}, and these are of ${entry.version}.`);
  const metaFile = join(folder, `pagefind.${language.hash}.pf_meta`);
  const meta = decode(await unpacked(metaFile)) as IndexMeta;
  // A new name for each change of any page, so that browsers may keep these files for ever.
  const edition = `${language.hash.replace(/^en_/, '').slice(0, 6)}${packing}`;
  const { names, ...packed } = await packPages(join(folder, 'fragment'), meta[1], edition, indexed);
  const pages = meta[1].map(([, words], number): IndexMeta[1][number] => [names[number] ?? '', oneDigit(words), '']);
  const isTopic = (page: number) => names[page]?.startsWith('t') === true;
  const pieces = withShortBounds(await packPieces(join(folder, 'index'), meta[2], edition, isTopic));
  for (const file of [metaFile, entryFile]) await rm(file);
  await shorten(join(folder, 'pagefind.js'));
  const engine = join(folder, 'wasm.en.pagefind');
  await writeFile(engine, withSum(await readFile(engine)));
  return { ...packed, outline: outlineOf(entry, edition, [meta[0], pages, pieces, [], [], meta[5]]) };
}

/** Writes what a result shows of each page, under the page's name in the index. */
async function packPages(
  folder: string,
  entries: IndexMeta[1],
  edition: string,
  { facts, topics }: Indexed,
): Promise<Omit<Packed, 'outline'> & { names: string[] }> {
  await mkdir(join(folder, edition), { recursive: true });
  const names: string[] = [];
  const ids = new Map<string, PageFacts>();
  const idAt = new Map<string, string>();
  const leads: (readonly string[])[] = [];
  const found: string[] = [];
  for (const [hash] of entries) {
    const old = join(folder, `${hash}.pf_fragment`);
    const { url, meta } = JSON.parse((await unpacked(old)).toString()) as Fragment;
    await rm(old);
    found.push(url);
    const own = facts.get(url);
    if (own === undefined) {
      names.push(topicId(leads.length));
      leads.push(topics.get(url) ?? []);
      continue;
    }
    const id = pageId(ids.size, own);
    names.push(id);
    ids.set(id, own);
    idAt.set(url, id);
    const { title, summary, names: others } = meta;
    const shown = { url, title, summary, names: others ? others.split('; ') : [], ...own };
    await writeFile(join(folder, edition, `${id}.json`), sealed(shown));
  }
  refuseLost(found, [...facts.keys(), ...topics.keys()]);
  return { names, ids, topics: leads.map((urls) => urls.flatMap((url) => idAt.get(url) ?? [])) };
}

/** Pagefind keeps the last of two that have one address, and reports no error: what is not in the index is not found either. */
function refuseLost(found: readonly string[], given: readonly string[]): void {
  const there = new Set(found);
  const lost = given.filter((address) => !there.has(address));
  const unknown = found.length - (given.length - lost.length);
  if (lost.length > 0 || unknown > 0)
    throw new Error(
      `Search was given ${given.length} pages and topics, and ${found.length} are in its index. ` +
        (lost.length > 0 ? `Missing: ${lost.slice(0, 5).join(', ')}` : `${unknown} of them it was not given.`),
    );
}

/** Parts the index into small pieces, at the bounds of words. */
async function packPieces(
  folder: string,
  chunks: IndexMeta[2],
  edition: string,
  isTopic: (page: number) => boolean,
): Promise<Piece[]> {
  await mkdir(join(folder, edition), { recursive: true });
  const packed: Piece[] = [];
  for (const [, , hash] of chunks) {
    const old = join(folder, `${hash}.pf_index`);
    const [words, ...rest] = decode(await unpacked(old)) as [Word[], ...unknown[]];
    await rm(old);
    for (const piece of parted(words.map((word) => shortened(word, isTopic)))) {
      const name = pieceName(edition, packed.length);
      await writeFile(join(folder, `${name}.pf_index`), pack(encode([piece, ...rest])));
      packed.push([piece[0]?.[0] ?? '', piece.at(-1)?.[0] ?? '', name]);
    }
  }
  return packed;
}

/**
 * The pieces with the shortest bounds that still part them: "carer" to "castle" becomes "ca" to "cas~", if "bus" comes
 * before and "cat" after. Every search loads this list.
 */
function withShortBounds(pieces: readonly Piece[]): Piece[] {
  return pieces.map(([from, to, name], place) => {
    const before = pieces[place - 1]?.[1] ?? '';
    const after = pieces[place + 1]?.[0];
    const start = prefixes(from).find((prefix) => prefix > before) ?? from;
    const end = prefixes(to).find((prefix) => `${prefix}~` >= to && (after === undefined || `${prefix}~` < after));
    return [start, end === undefined || end.length + 1 >= to.length ? to : `${end}~`, name];
  });
}

function prefixes(word: string): string[] {
  return Array.from({ length: word.length }, (_, last) => word.slice(0, last + 1));
}

/**
 * A word with its first places on each page. A page's number counts from the one before it. Topics keep all their places:
 * they are short, and what stands side by side in them says most.
 */
function shortened([word, pages, variants]: Word, isTopic: (page: number) => boolean): Word {
  const most = pages.length > common ? 1 : mostPlaces;
  let number = 0;
  const short = pages.map(([step, places, fields]): Word[1][number] => {
    number += step;
    return [step, isTopic(number) ? places : firstOf(places, most), fields];
  });
  return [word, short, variants];
}

/** The first places of a word on a page. A number below zero says how heavy those after it are. */
function firstOf(places: number[], most: number): number[] {
  let left = most;
  const end = places.findIndex((place) => place >= 0 && left-- === 0);
  return end === -1 ? places : places.slice(0, end);
}

function parted(words: readonly Word[]): Word[][] {
  const all: Word[][] = [];
  let bytes = Infinity;
  for (const word of words) {
    const size = encode(word).length;
    if (bytes + size > pieceBytes) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(word);
    bytes += size;
  }
  return all;
}

/** Its browser script, without what only its authors need. */
async function shorten(script: string): Promise<void> {
  const { code } = await minify(script, await readFile(script, 'utf8'), {
    module: true,
    compress: { target: [...browserFloor] },
  });
  await writeFile(script, code);
}

/** How long a page is need not be known to the word: one digit of it packs better. */
function oneDigit(words: number): number {
  return Number(words.toPrecision(1));
}

async function unpacked(file: string): Promise<Buffer> {
  const data = gunzipSync(await readFile(file));
  if (data.subarray(0, signature.length).toString() !== signature) throw new Error(`${file} is no file of Pagefind's.`);
  return data.subarray(signature.length);
}

function pack(data: Uint8Array): Uint8Array {
  return withSum(gzipSync(Buffer.concat([Buffer.from(signature), data]), { level: 9 }));
}
