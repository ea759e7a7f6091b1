import type { PagefindPage } from '../../domain/search/pagefindAnswer.ts';

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
  const item = document.createElement('li');
  const link = add(add(item, 'h3'), 'a', meta['title'] ?? url);
  link.href = url;
  const facts = (['type', 'kind'] as const)
    .flatMap((name) => (filters[name] ?? []).map((value) => labelOf(name, value)))
    .filter((label) => label !== undefined);
  if (facts.length > 0) {
    const kinds = add(item, 'ul');
    kinds.className = 'kind';
    for (const fact of facts) add(kinds, 'li', fact);
  }
  if (meta['summary']) add(item, 'p', meta['summary']);
  if (meta['names'])
    add(item, 'p', `Also called ${meta['names'].replaceAll('; ', ', ')}`).className = 'aka';
  return item;
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}
