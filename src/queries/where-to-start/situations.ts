import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { situationGroups } from '#base/lists/situationGroups.ts';
import { placeOf } from '#base/placeOf.ts';
import type { LinkView } from '#views/PageView.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageView } from '#queries/page/pageView.ts';
import { eachNamesItsOwn, oldestReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

const title = 'Which of these fits?';

/** One page for each situation, for `getStaticPaths`. */
export async function situationPaths() {
  const entries = await entriesOf('situations');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the page "Which of these fits?" shows. */
export async function situationsPage() {
  const entries = (await entriesOf('situations')).toSorted((a, b) => byName(a.data.title, b.data.title));
  return {
    page: await pageView({
      address: addresses.situations,
      title,
      summary: 'Start from what is happening at home or at school. Each leads to two or three answers.',
      section: 'services',
      review: oldestReview(
        entries.map(({ data }) => data.reviewed),
        'These are the oldest dates in this list.',
      ),
      sources: eachNamesItsOwn,
      search: { type: 'situation' },
    }),
    answer: 'Choose what is most like your life right now. You do not need to know what it is called.',
    groups: situationGroups
      .map(({ id, label }) => ({
        heading: label,
        links: entries
          .filter(({ data }) => data.group === id)
          .map((entry): LinkView => ({ label: entry.data.title, href: addresses.situation(entry.id) })),
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
    crumbs: [{ label: title, href: addresses.situations }],
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
