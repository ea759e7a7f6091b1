import type { CollectionEntry } from 'astro:content';
import { addresses } from '#domain/addresses.ts';
import { groupByLetter, type LetterGroup } from '#domain/groupByLetter.ts';
import { pageLinks } from '#domain/paging/pageLinks.ts';
import { entriesOnPage, partsOf, partTitle } from '#domain/paging/partsOf.ts';
import type { AToZLineView, LetterLinkView, PagesView } from '#domain/views/ListView.ts';
import type { PageView, ReviewView } from '#domain/views/PageView.ts';
import { pageView } from './pageView.ts';
import { servicesByName } from './services.ts';
import { eachNamesItsOwn, oldestReview } from './sourceLines.ts';

/** One page of the A to Z: all of a short one; of a long one the letters alone, or a part of one letter. */
export interface AToZPart {
  address: string;
  title: string;
  letters: readonly LetterGroup<AToZLineView>[];
  /** Only where each letter has a page of its own. */
  links: LetterLinkView[] | undefined;
  pages: PagesView | undefined;
  review: ReviewView | undefined;
}

const title = 'All help, A to Z';

/** The pages of all services from A to Z; other names send on to the name that the page has. For `getStaticPaths`. */
export async function servicesAToZPaths(): Promise<
  { params: { part: string | undefined }; props: { part: AToZPart } }[]
> {
  const entries = await servicesByName();
  const review = oldestReview(
    entries.map(({ data }) => data.reviewed),
    'These are the oldest dates in this list.',
  );
  const lines = entries.flatMap(linesOf);
  const letters = groupByLetter(lines, ({ name }) => name);
  const whole = { address: addresses.servicesAToZ, title, pages: undefined, review };
  const parts: AToZPart[] =
    lines.length <= entriesOnPage
      ? [{ ...whole, letters, links: undefined }]
      : [
          { ...whole, letters: [], links: letterLinks(letters) },
          ...letters.flatMap((letter) => partsOfLetter(letter, letters, review)),
        ];
  return parts.map((part) => ({
    params: { part: part.address.slice(addresses.servicesAToZ.length, -1) || undefined },
    props: { part },
  }));
}

/** Everything that one page of the A to Z shows. */
export async function servicesAToZPage(part: AToZPart): Promise<AToZPart & { page: PageView; answer: string }> {
  return {
    ...part,
    page: await pageView({
      address: part.address,
      title: part.title,
      summary:
        part.title === title
          ? 'Every kind of help on this site from A to Z, with the other names that people use for it.'
          : `${part.title}. Kinds of help on this site, with the other names that people use for them.`,
      section: 'services',
      crumbs: [{ label: title, href: addresses.servicesAToZ }],
      review: part.review,
      sources: eachNamesItsOwn,
    }),
    answer:
      part.letters.length > 0
        ? 'Look under the name you know. Other names lead to the right page.'
        : 'Choose the letter that the name you know begins with.',
  };
}

function linesOf({ id, data }: CollectionEntry<'services'>): AToZLineView[] {
  const href = addresses.service(id);
  const others = (data.otherNames ?? []).filter((name) => name.toLowerCase() !== data.title.toLowerCase());
  return [{ name: data.title, href }, ...others.map((name) => ({ name, href, see: data.title }))];
}

function partsOfLetter(
  letter: LetterGroup<AToZLineView>,
  all: readonly LetterGroup<AToZLineView>[],
  review: ReviewView | undefined,
): AToZPart[] {
  const list = addresses.servicesByLetter(letter.id);
  return partsOf(letter.items).map((part) => ({
    address: addresses.pageOfList(list, part.number),
    title: partTitle(`${title}: ${letter.letter}`, part),
    letters: [{ ...letter, items: [...part.items] }],
    links: letterLinks(all, letter.id),
    pages: pageLinks(list, part),
    review,
  }));
}

/** The letters that have a page, the reader's own marked. */
function letterLinks(letters: readonly LetterGroup<AToZLineView>[], here?: string): LetterLinkView[] {
  return letters.map(({ letter, id }) => ({
    label: letter,
    href: addresses.servicesByLetter(id),
    current: id === here,
  }));
}
