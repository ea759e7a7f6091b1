import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { LinkView, SourceView } from '#views/PageView.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each letter, for `getStaticPaths`. */
export async function letterPaths() {
  return (await inOrder()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The list of letters to copy, each with its drawing. */
export async function lettersPage() {
  const entries = await inOrder();
  const { title, summary, answer } = await pageText('letters');
  return {
    page: await pageView({
      address: addresses.letters,
      title,
      summary,
      section: 'guides',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'page' },
    }),
    answer,
    tasks: entries.map(({ id, data }) => ({
      label: data.title,
      help: data.inList,
      drawing: data.drawing,
      href: addresses.letter(id),
    })),
  };
}

/** Everything that the page of a letter shows. */
export async function letterPage(entry: CollectionEntry<'letters'>) {
  const { id, data } = entry;
  return {
    page: await pageView({
      address: addresses.letter(id),
      title: data.title,
      summary: data.summary,
      section: 'guides',
      crumbs: [{ label: (await pageText('letters')).title, href: addresses.letters }],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'guide' },
    }),
    texts: await pageText('letter'),
    letter: data,
    law: lawOf(data),
    card: await contactCard(data),
    guides: await Promise.all(
      data.guides.map(async (guide): Promise<LinkView> => ({
        label: await titleOf(`guides/${guide}`),
        href: addresses.guide(guide),
      })),
    ),
    body: await bodyOf(entry),
  };
}

/** The letters that belong to a guide, for its page. */
export async function lettersOfGuide(guide: string): Promise<{ heading: string; links: LinkView[] }> {
  const { inGuide } = await pageText('letter');
  const links = (await inOrder())
    .filter(({ data }) => data.guides.includes(guide))
    .map(({ id, data }) => ({ label: data.title, href: addresses.letter(id) }));
  return { heading: inGuide, links };
}

/** The law that sets the day, with who read it and when. */
function lawOf({ arrives, sources }: CollectionEntry<'letters'>['data']): SourceView | undefined {
  return sourceLines(sources.filter((source) => 'url' in source && source.url === arrives.from))[0];
}

async function inOrder(): Promise<CollectionEntry<'letters'>[]> {
  return (await entriesOf('letters')).toSorted((a, b) => a.data.order - b.data.order);
}
