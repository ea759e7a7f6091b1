import { inWords } from '#base/dates/inWords.ts';
import type { Reach } from '#schemas/reach.ts';

/** Where a number or address stands, and what nobody has checked: a sentence with a link in its middle. */
export interface WhereFrom {
  readonly before: string;
  readonly link: { readonly label: string; readonly href: string };
  readonly after: string;
}

/**
 * The sentence under each way to reach somebody. The day of reading never stands alone, so that nothing old looks fresh: a page
 * has its own date, or is said to have none.
 *
 * @example whereFrom(way) // => From [the trust’s page] of March 2025. We have not rung it.
 */
export function whereFrom({ page, readOn, rung }: Pick<Reach, 'page' | 'readOn' | 'rung'>): WhereFrom {
  const dated =
    page.date === undefined
      ? `, which has no date. We read a saved copy in ${inWords(readOn.slice(0, 7))}`
      : ` of ${inWords(page.date)}`;
  const tried =
    rung === undefined
      ? page.date === undefined
        ? ' and have not rung it.'
        : '. We have not rung it.'
      : `. Rung on ${inWords(rung.on)} by the ${rung.by}.`;
  return { before: 'From ', link: { label: `${page.publisher}’s page`, href: page.url }, after: `${dated}${tried}` };
}
