import { addresses } from '#base/addresses.ts';
import { groupByLetter, type LetterGroup } from '#base/text/groupByLetter.ts';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { pageText } from '#queries/page/pageText.ts';
import { entriesOnPage, partsOf, partTitle } from '#domain/paging/partsOf.ts';
import type { AToZLineView, LetterLinkView, PagesView } from '#views/ListView.ts';
import type { ReviewView } from '#views/PageView.ts';

/** One page of an A to Z: all of a short one; of a long one the letters alone, or a part of one letter. */
export interface AToZPart {
  address: string;
  title: string;
  letters: readonly LetterGroup<AToZLineView>[];
  /** Only where each letter has a page of its own. */
  links: LetterLinkView[] | undefined;
  pages: PagesView | undefined;
  review: ReviewView | undefined;
}

/** An A to Z as a whole. */
export interface AToZ {
  /** The address of its first page. */
  address: string;
  /** The address of the page of a letter. */
  ofLetter: (id: string) => string;
  title: string;
  review: ReviewView | undefined;
}

/** The pages of an A to Z: one while it is short, otherwise one for its letters and at least one for each of them. */
export function aToZParts(whole: AToZ, lines: readonly AToZLineView[]): AToZPart[] {
  const { address, title, review } = whole;
  const letters = groupByLetter(lines, ({ name }) => name);
  const first = { address, title, pages: undefined, review };
  // Other names are short lines: what makes a list long is what it lists.
  if (lines.filter(({ see }) => see === undefined).length <= entriesOnPage)
    return [{ ...first, letters, links: undefined }];
  return [
    { ...first, letters: [], links: letterLinks(whole, letters) },
    ...letters.flatMap((letter) => partsOfLetter(whole, letter, letters)),
  ];
}

/** What `getStaticPaths` needs for the pages of letters: what of an address stands after this start. */
export function aToZPaths(parts: readonly AToZPart[], start: string) {
  return parts.map((part) => ({
    params: { part: part.address.slice(start.length, -1) || undefined },
    props: { part },
  }));
}

/** The highlighted sentence of a page of an A to Z. */
export async function aToZAnswer(part: AToZPart, withLetters: string): Promise<string> {
  return part.letters.length > 0 ? withLetters : (await pageText('every-page')).chooseLetter;
}

function partsOfLetter(
  { title, ofLetter, review }: AToZ,
  letter: LetterGroup<AToZLineView>,
  all: readonly LetterGroup<AToZLineView>[],
): AToZPart[] {
  const list = ofLetter(letter.id);
  return partsOf(letter.items).map((part) => ({
    address: addresses.pageOfList(list, part.number),
    title: partTitle(`${title}: ${letter.letter}`, part),
    letters: [{ ...letter, items: [...part.items] }],
    links: letterLinks({ ofLetter }, all, letter.id),
    pages: pageLinks(list, part),
    review,
  }));
}

/** The letters that have a page, the reader's own marked. */
function letterLinks(
  { ofLetter }: Pick<AToZ, 'ofLetter'>,
  letters: readonly LetterGroup<AToZLineView>[],
  here?: string,
): LetterLinkView[] {
  return letters.map(({ letter, id }) => ({ label: letter, href: ofLetter(id), current: id === here }));
}
