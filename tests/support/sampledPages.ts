import { createHash } from 'node:crypto';
import { pageRoutes, type PageRoute } from '#domain/addresses/pageRoutes.ts';
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
 * The finished pages parted: those with sentences or a form of their own, and those that a template makes from the rows
 * of a table: words, districts, measures, lists of help by need or age, the further pages of a list. What is wrong with
 * one of the latter is wrong with its template, or with what only a few rows have.
 */
export function partedPages<Any extends Pick<Page, 'address'>>(pages: readonly Any[], owners: readonly Owner[]) {
  const fromTables = new Map<string, string>();
  const starts: [start: string, route: string][] = [];
  for (const [route, { fixed = [], each, below = [] }] of Object.entries(pageRoutes)) {
    for (const address of madeFromTable({ fixed, ...(each && { each }) }, owners)) fromTables.set(address, route);
    starts.push(...below.map((start): [string, string] => [start, route]));
  }
  const routeOf = ({ address }: Any): string | undefined => {
    const list = address.replace(/page\/\d+\/$/, '');
    const [, below] = starts.find(([start]) => list.startsWith(start) && list !== start) ?? [];
    return fromTables.get(list) ?? below ?? (list === address ? undefined : list);
  };
  return {
    own: pages.filter((page) => routeOf(page) === undefined),
    byTemplate: Map.groupBy(
      pages.filter((page) => routeOf(page) !== undefined),
      (page) => routeOf(page) ?? '',
    ),
  };
}

/** The addresses of a route that are rows of a table. The first of several fixed ones is the list of all, with words of its own. */
function madeFromTable({ fixed = [], each }: PageRoute, owners: readonly Owner[]): string[] {
  const lists = fixed.length > 3 ? fixed.slice(1) : [];
  if (each === undefined) return lists;
  const [name, addressOf, has] = each;
  const { files } = (collections as Record<string, Collection>)[name] ?? { files: 'mdx' };
  if (files !== 'table' && files !== 'csv' && !alike.has(name)) return lists;
  return [
    ...lists,
    ...owners
      .filter(({ collection, data }) => collection === name && (has?.(data ?? {}) ?? true))
      .map(({ id, data }) => addressOf(id, data)),
  ];
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
  const all = [...byTemplate.values()].flat().map((page) => ({ page, shapes: shapesOf(page.html) }));
  const seen = new Set(all.filter(({ page }) => chosen.has(page.address)).flatMap(({ shapes }) => [...shapes]));
  for (;;) {
    const best = most(all, ({ shapes }) => [...shapes].filter((shape) => !seen.has(shape)).length);
    const fresh = [...(best?.shapes ?? [])].filter((shape) => !seen.has(shape));
    if (fresh.length === 0) break;
    choose(best?.page);
    for (const shape of fresh) seen.add(shape);
  }
  const lot = ({ page }: (typeof all)[number]) => createHash('sha256').update(`${seed} ${page.address}`).digest('hex');
  const others = all.filter(({ page }) => !chosen.has(page.address));
  for (const { page } of others.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, drawn)) choose(page);
  return [...chosen].sort();
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
