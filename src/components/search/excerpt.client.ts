import { make } from '#components/make.client.ts';

/**
 * Words of a page as Pagefind cuts them out, those that were searched for marked. Whatever stands in it becomes text.
 *
 * @param markup what Pagefind gives: text whose `<`, `>` and `&` are escaped, and `<mark>`
 */
export function excerptNodes(markup: string): (Node | string)[] {
  return markup
    .split(/<mark>([^]*?)<\/mark>/)
    .map((text, place) => (place % 2 === 1 ? make('mark', {}, plain(text)) : plain(text)));
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
