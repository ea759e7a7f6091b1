import type { PageFacts } from '#domain/search/pageFacts.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

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

/** What a page is and for whom, and what a result shows of it. */
export function pageFactsOf(head: string): PageFacts {
  return JSON.parse(factOf(head, 'facts')) as PageFacts;
}

/**
 * A finished page as search reads it: with the common misspellings of its title and other names, which readers need not load.
 */
export function withMisspellings(html: string, misspellings: ReadonlyMap<string, readonly string[]>): string {
  const head = headOf(html) ?? '';
  const wrong = misspelled(`${factOf(head, 'title')} ${factOf(head, 'names')}`, misspellings);
  if (wrong.length === 0) return html;
  return html.replace(
    begin,
    () => `data-typos="${wrong.join(' ')}" ${begin.replace('title[', 'typos[data-typos], title[')}`,
  );
}

/** The common misspellings of the words of a text, each once. */
export function misspelled(text: string, misspellings: ReadonlyMap<string, readonly string[]>): string[] {
  const words = new Set(plainWords(text).split(' '));
  return [...words].flatMap((word) => misspellings.get(word) ?? []);
}
