import { checkedInWords, factsInWords } from '#domain/search/factsInWords.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';

/** Where a page tells search of itself (components/page/SearchFacts.astro). */
const begin = 'data-pagefind-meta="title[data-title]';

/**
 * What a page tells search of itself, as it stands in its HTML.
 *
 * @returns undefined if search does not find the page
 */
export function headOf(html: string): string | undefined {
  const start = html.indexOf(begin);
  return start === -1 ? undefined : html.slice(start, html.indexOf('></div>', start));
}

/** One of the things that a page tells search of itself, as plain text. */
export function factOf(head: string, name: 'title' | 'names' | 'summary' | 'facts'): string {
  const [, said = ''] = new RegExp(`\\sdata-${name}="([^"]*)"`).exec(head) ?? [];
  return said
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** What a page is and for whom. */
export function pageFactsOf(head: string): PageFacts {
  return JSON.parse(factOf(head, 'facts')) as PageFacts;
}

/** What a result shows of a page. */
export function shownPage(url: string, head: string): ShownPage {
  const [names, facts] = [factOf(head, 'names'), pageFactsOf(head)];
  return {
    url,
    type: facts.type,
    title: factOf(head, 'title'),
    summary: factOf(head, 'summary'),
    names: names === '' ? [] : names.split('; '),
    facts: factsInWords(facts),
    checked: checkedInWords(facts),
  };
}

/** A finished page as Pagefind is given it: with its number, by which our own index knows it. */
export function forPagefind(html: string, number: number): string {
  return html.replace(
    begin,
    () => `data-pagefind-filter="page:${number}" ${begin.replace('title[', `number:${number}, title[`)}`,
  );
}
