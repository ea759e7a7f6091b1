import { createHash } from 'node:crypto';
import { pageRoutes, type PageRoute } from '#domain/addresses/pageRoutes.ts';
import { placeOf } from '#base/placeOf.ts';
import { collections, type Collection } from '#schemas/collections.ts';

/** A finished page. */
export interface Page {
  readonly address: string;
  readonly html: string;
}

/** An entry, as far as its page goes. */
interface Owner {
  readonly collection: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** How many pages are drawn by the seed. */
const drawn = 20;

/** Their entries are short and of one form, facts and pointers without a text, though each is a file of its own. */
const alike = new Set(['words', 'organisations']);

/**
 * The finished pages by the file of src/pages that makes them. One of each speaks for how the others are made, if not for
 * their words.
 */
export function pagesByRoute<Any extends Pick<Page, 'address'>>(
  pages: readonly Any[],
  owners: readonly Owner[],
): Map<string, Any[]> {
  const routes = new Map<string, string>();
  const starts: [start: string, route: string][] = [];
  let former = '';
  for (const [route, made] of Object.entries(pageRoutes)) {
    const { fixed = [], shows, below = [] } = made;
    for (const address of [...fixed, ...(shows ? [placeOf(shows)] : []), ...pagesOfEntries(made, owners)])
      if (!routes.has(address)) routes.set(address, route);
    starts.push(...below.map((start): [string, string] => [start, route]));
    if (made.former) former = route;
  }
  return Map.groupBy(pages, ({ address }) => {
    const list = listOf(address);
    return routes.get(list) ?? starts.find(([start]) => list.startsWith(start))?.[1] ?? former;
  });
}

/**
 * The finished pages parted: those with sentences or a form of their own, and those that a template makes from the rows
 * of a table: words, districts, measures, lists of help by need or age, the further pages of a list, addresses that moved.
 * What is wrong with one of the latter is wrong with its template, or with what only a few rows have.
 */
export function partedPages<Any extends Pick<Page, 'address'>>(pages: readonly Any[], owners: readonly Owner[]) {
  const own: Any[] = [];
  const byTemplate = new Map<string, Any[]>();
  for (const [route, made] of pagesByRoute(pages, owners)) {
    const { fixed = [], each, below = [], former } = pageRoutes[route] ?? {};
    const rows = new Set(each && isTable(each[0]) ? pagesOfEntries({ each }, owners) : []);
    // The first of several fixed ones is the list of all, with words of its own.
    if (fixed.length > 3) for (const address of fixed.slice(1)) rows.add(address);
    const fromRow = ({ address }: Any) =>
      former === true ||
      listOf(address) !== address ||
      rows.has(address) ||
      below.some((start) => address.startsWith(start) && address !== start);
    own.push(...made.filter((page) => !fromRow(page)));
    if (made.some(fromRow)) byTemplate.set(route, made.filter(fromRow));
  }
  return { own, byTemplate };
}

/** The list that a further page of it belongs to; of any other page, its own address. */
function listOf(address: string): string {
  return address.replace(/page\/\d+\/$/, '');
}

function isTable(collection: string): boolean {
  const { files } = (collections as Record<string, Collection>)[collection] ?? { files: 'mdx' };
  return files === 'table' || files === 'csv' || alike.has(collection);
}

/** The addresses that a route has for the entries of its collection. */
function pagesOfEntries({ each }: Pick<PageRoute, 'each'>, owners: readonly Owner[]): string[] {
  if (each === undefined) return [];
  const [name, addressOf, has] = each;
  return owners
    .filter(({ collection, data }) => collection === name && (has?.(data ?? {}) ?? true))
    .map(({ id, data }) => addressOf(id, data));
}

/**
 * One page of each route, and those that between them hold every shape that any page has. For what takes long, and depends
 * on how a page is made and not on its words.
 */
export function pagesOfEachShape(byRoute: ReadonlyMap<string, readonly Page[]>): string[] {
  const first = [...byRoute.values()].flatMap(([page]) => page?.address ?? []);
  return withEveryShape(new Set(first), [...byRoute.values()].flat());
}

/**
 * Which of the pages of templates to look at closely. Of each template the first, the longest and the one with the longest
 * word; pages that between them hold every shape there is, which is an element with its classes, state and parent's
 * classes; and twenty more that the seed draws.
 */
export function sampleOf(byTemplate: ReadonlyMap<string, readonly Page[]>, seed: string): string[] {
  const chosen = new Set<string>();
  const choose = (page: Page | undefined) => page && chosen.add(page.address);
  for (const pages of byTemplate.values()) {
    choose(pages[0]);
    choose(most(pages, ({ html }) => html.length));
    choose(most(pages, ({ html }) => longestWord(html)));
  }
  const all = [...byTemplate.values()].flat();
  const covering = new Set(withEveryShape(chosen, all));
  const lot = ({ address }: Page) => createHash('sha256').update(`${seed} ${address}`).digest('hex');
  const others = all.filter(({ address }) => !covering.has(address)).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
  return [...covering, ...others.slice(0, drawn).map(({ address }) => address)].sort();
}

/** These pages, and as few more as it takes to have every shape among them. */
function withEveryShape(chosen: ReadonlySet<string>, pages: readonly Page[]): string[] {
  const all = pages.map(({ address, html }) => ({ address, shapes: shapesOf(html) }));
  const seen = new Set(all.filter(({ address }) => chosen.has(address)).flatMap(({ shapes }) => [...shapes]));
  const more: string[] = [];
  for (;;) {
    const best = most(all, ({ shapes }) => shapes.difference(seen).size);
    const fresh = best?.shapes.difference(seen) ?? new Set();
    if (!best || fresh.size === 0) return [...chosen, ...more];
    more.push(best.address);
    for (const shape of fresh) seen.add(shape);
  }
}

function most<Item>(items: readonly Item[], worthOf: (item: Item) => number): Item | undefined {
  return items.reduce<{ item: Item; worth: number } | undefined>((best, item) => {
    const worth = worthOf(item);
    return best && best.worth >= worth ? best : { item, worth };
  }, undefined)?.item;
}

function longestWord(html: string): number {
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.indexOf('</main>'));
  return Math.max(
    0,
    ...main
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .map(({ length }) => length),
  );
}

/** Elements that have no end. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** What a page is made of, without its words: each sort of element inside its sort of parent. */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const path: string[] = [];
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  for (const [, end, name = '', attributes = ''] of body.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (end) {
      path.splice(path.findLastIndex((each) => each === name || each.startsWith(`${name}.`)));
      continue;
    }
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    const states = [
      ...attributes.matchAll(/\s(aria-current|role|hidden|open|lang|dir|type|colspan|scope)(?:="[^"]*")?/g),
    ];
    const own = [name, ...classes.split(/\s+/).filter(Boolean), ...states.map(([state]) => state.trim())].join('.');
    shapes.add(`${path.at(-1) ?? ''} > ${own}`);
    if (!empty.has(name) && !attributes.endsWith('/')) path.push(own);
  }
  return shapes;
}
