import { inWords } from '#base/dates/inWords.ts';
import { namesFor, type ShownPage } from '#domain/search/shownPage.ts';
import { make } from '#components/make.client.ts';

/** What a result says beside the page's own words. */
export interface HitOptions {
  /** The words that were looked for. */
  readonly words: readonly string[];
  /** What a filter calls one of its values. */
  readonly labelOf: (name: string, value: string) => string | undefined;
  /** How many values a filter has: a page that fits all of them says so in one word. */
  readonly sizeOf: (name: string) => number;
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
  const facts = factsOf(page, options);
  if (facts.length > 0) item.append(make('ul', { className: 'kind' }, ...facts.map((fact) => make('li', {}, fact))));
  if (page.summary) item.append(make('p', {}, page.summary));
  const names = namesFor(page, options.words);
  if (names.length > 0) item.append(make('p', { className: 'aka' }, 'Also called ', ...names.flatMap(asNode)));
  return item;
}

/** A name, the one that was searched for in bold. */
function asNode({ name, matched }: { name: string; matched: boolean }, place: number): (Node | string)[] {
  return [...(place === 0 ? [] : [', ']), matched ? make('b', {}, name) : name];
}

function factsOf({ type, kind, area, age, standing, reviewed }: ShownPage, options: HitOptions): string[] {
  const { labelOf, sizeOf, showChecked } = options;
  const each = (name: string, values: readonly string[]) => values.map((value) => labelOf(name, value) ?? '');
  const range = (name: string, values: readonly string[], all: string) =>
    values.length === sizeOf(name) ? all : each(name, values).join(', ');
  return [
    ...each('type', [type]),
    ...each('kind', kind),
    range('area', area, 'All of Lancashire'),
    range('age', age, 'All ages'),
    standing === 'late' ? 'Due to be checked again' : '',
    standing === 'past' ? 'From the past' : '',
    showChecked && reviewed !== undefined ? `Checked on ${inWords(reviewed)}` : '',
  ].filter((fact) => fact !== '');
}
