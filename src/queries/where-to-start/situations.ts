import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { situationGroups } from '#base/lists/situationGroups.ts';
import { placeOf } from '#base/placeOf.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each situation, for `getStaticPaths`. */
export async function situationPaths() {
  const entries = await entriesOf('situations');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the page "Start from what is happening" shows. */
export async function situationsPage() {
  const entries = (await entriesOf('situations')).toSorted((a, b) => byName(a.data.title, b.data.title));
  const { title, summary, answer } = await pageText('where-to-start');
  return {
    page: await pageView({
      address: addresses.situations,
      title,
      summary,
      section: 'services',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'situation' },
    }),
    answer,
    groups: situationGroups
      .map(({ id, label }) => ({
        heading: label,
        anchor: `group-${id}`,
        links: entries
          .filter(({ data }) => data.group === id)
          .map((entry) => ({
            label: entry.data.title,
            drawing: entry.data.drawing,
            href: addresses.situation(entry.id),
          })),
      }))
      .filter(({ links }) => links.length > 0),
  };
}

/** Everything that the page of a situation shows. */
export async function situationPage({ id, data }: CollectionEntry<'situations'>) {
  const page = await pageView({
    address: addresses.situation(id),
    title: data.title,
    summary: data.summary,
    section: 'services',
    crumbs: [{ label: (await pageText('where-to-start')).title, href: addresses.situations }],
    review: reviewView(data.reviewed),
    sources: sourceLines(data.sources),
    search: { type: 'situation' },
  });
  return {
    // Where somebody could come to harm the numbers stand first, and need not stand again at the foot.
    page: data.danger ? { ...page, urgent: [] } : page,
    urgentFirst: data.danger ? page.urgent : [],
    answer: data.answer,
    fits: await Promise.all(
      data.fits.map(async ({ when, do: action, to }) => ({
        when,
        action,
        link: { label: await titleOf(to), href: placeOf(to) },
      })),
    ),
    card: await contactCard({ ...data, nextStep: data.today }),
  };
}
