import { namesFor, saysOneOf, type ShownPage } from '#domain/search/shownPage.ts';
import { make } from '#components/make.client.ts';

/** What a result says beside the page's own words. */
export interface HitOptions {
  /** The words that were looked for. */
  readonly words: readonly string[];
  /** true if results stand in the order of their checks. */
  readonly showChecked: boolean;
}

/**
 * One result as an item of the list: a heading that is a link, what sort of page it is and for whom, what it says,
 * its other names. Words become text, never markup, whatever is in the index.
 *
 * @returns undefined if the address is not one of this site
 */
export function hitItem(page: ShownPage, options: HitOptions): HTMLLIElement | undefined {
  if (!/^\/(?!\/)/.test(page.url)) return undefined;
  const item = make(
    'li',
    {},
    make('h3', {}, make('a', { href: `${import.meta.env.BASE_PATH}${page.url}` }, page.title)),
  );
  const facts = [...page.facts, ...(options.showChecked && page.checked ? [page.checked] : [])];
  if (facts.length > 0) item.append(make('ul', { className: 'kind' }, ...facts.map((fact) => make('li', {}, fact))));
  if (page.summary) item.append(make('p', {}, page.summary));
  if (!saysOneOf(page, options.words)) item.append(make('p', { className: 'why' }));
  const names = namesFor(page, options.words);
  if (names.length > 0) item.append(make('p', { className: 'aka' }, 'Also called ', ...names.flatMap(asNode)));
  return item;
}

/** A name, the one that was searched for in bold. */
function asNode({ name, matched }: { name: string; matched: boolean }, place: number): (Node | string)[] {
  return [...(place === 0 ? [] : [', ']), matched ? make('b', {}, name) : name];
}
