import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { paragraphLabel } from '#domain/plans/paragraphLabel.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each section of the agreement, for `getStaticPaths`. */
export async function protocolPaths() {
  return (await sectionsInOrder()).map((entry) => ({ params: { section: entry.id }, props: { entry } }));
}

/** Everything that the front page of the agreement shows: its sections, and every number with its paragraph. */
export async function protocolPage() {
  const sections = await sectionsInOrder();
  return {
    ...(await planPage('protocol')),
    sections: sections.map(({ id, data }) => ({
      title: `${data.number}. ${data.title}`,
      href: addresses.protocolSection(id),
      facts: [],
      summary: data.answer,
      names: [],
    })),
    numbers: sections.flatMap(({ id, data }) =>
      data.paragraphs.flatMap((paragraph) =>
        (paragraph.numbers ?? []).map(({ says }) => ({
          says,
          href: addresses.protocolParagraph(id, paragraph.id),
        })),
      ),
    ),
  };
}

/** Everything that a section's page shows: each paragraph with a place of its own, which other pages cite. */
export async function protocolSectionPage(entry: CollectionEntry<'protocol'>) {
  const { id, data } = entry;
  const sections = await sectionsInOrder();
  const link = (section: CollectionEntry<'protocol'> | undefined) =>
    section && { label: section.data.title, href: addresses.protocolSection(section.id) };
  return {
    page: await recordView({
      address: addresses.protocolSection(id),
      title: data.title,
      summary: data.summary,
      crumbs: [await planCrumb('protocol')],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    number: data.number,
    of: sections.length,
    body: await bodyOf(entry),
    paragraphs: data.paragraphs.map((paragraph) => ({
      anchor: `p${paragraph.id}`,
      label: paragraphLabel(paragraph.id),
      heading: paragraph.heading,
      text: paragraph.text,
      points: paragraph.points ?? [],
      note: paragraph.note,
    })),
    before: link(sections.find((section) => section.data.number === data.number - 1)),
    after: link(sections.find((section) => section.data.number === data.number + 1)),
  };
}

async function sectionsInOrder(): Promise<CollectionEntry<'protocol'>[]> {
  return (await entriesOf('protocol')).toSorted((a, b) => a.data.number - b.data.number);
}
