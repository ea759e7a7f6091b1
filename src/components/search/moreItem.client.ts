import { make } from '#components/make.client.ts';
import { excerptNodes } from '#components/search/excerpt.client.ts';
import type { PagefindPage } from '#components/search/pagefind.client.ts';

/**
 * A page that has the words, as an item of the list: its title leads to the part that has most of them, which is named below.
 *
 * @param sort what sort of page it is
 * @returns undefined if the address is not one of this site
 */
export function moreItem(page: PagefindPage, sort: string): HTMLLIElement | undefined {
  const title = page.meta['title'] ?? '';
  const { link, part, words } = bestPart(page, title);
  return (
    link &&
    make(
      'li',
      {},
      make('h3', {}, link),
      make('p', {}, ...words),
      make('p', { className: 'aka' }, part === title ? sort : `${sort}. Under “${part}”`),
    )
  );
}

/** Fills the line that an answer keeps free with the words of the page for which it may be here: nothing below it moves. */
export function fillWhy(line: Element, page: PagefindPage): void {
  const { link, words } = bestPart(page);
  if (link) line.append(link, ': ', ...words);
}

/** The part of a page that has most of the words. */
function bestPart({ sub_results: parts, ...page }: PagefindPage, text?: string) {
  const [part] = [...parts].sort((a, b) => b.locations.length - a.locations.length);
  const { url, title, excerpt } = part ?? { ...page, title: '' };
  return {
    link: /^\/(?!\/)/.test(url) ? make('a', { href: `${import.meta.env.BASE_PATH}${url}` }, text ?? title) : undefined,
    part: title,
    words: excerptNodes(excerpt),
  };
}
