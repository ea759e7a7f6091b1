import type { PagefindPage } from '../../domain/search/pagefindAnswer.ts';
import { make } from '../make.client.ts';

/**
 * One result as an item of the list: a heading that is a link, what sort of page it is, what it says, its other names.
 * Words become text, never markup, whatever is in the index.
 *
 * @returns undefined if the address is not one of this site
 */
export function hitItem(
  { url, meta, filters }: PagefindPage,
  labelOf: (name: string, value: string) => string | undefined,
): HTMLLIElement | undefined {
  if (!/^\/(?!\/)/.test(url)) return undefined;
  const facts = (['type', 'kind'] as const)
    .flatMap((name) => (filters[name] ?? []).map((value) => labelOf(name, value)))
    .filter((label) => label !== undefined);
  const { title = url, summary, names } = meta;
  const item = make('li', {}, make('h3', {}, make('a', { href: url }, title)));
  if (facts.length > 0) item.append(make('ul', { className: 'kind' }, ...facts.map((fact) => make('li', {}, fact))));
  if (summary) item.append(make('p', {}, summary));
  if (names) item.append(make('p', { className: 'aka' }, `Also called ${names.replaceAll('; ', ', ')}`));
  return item;
}
