import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { AgeId } from '#base/lists/ages.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { cardNamed, cardRow, contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { servicesById } from '#queries/services/services.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** From secondary school on. */
const theirAges: readonly AgeId[] = ['11-to-15', '16-to-25'];

/** One page for each subject, for `getStaticPaths`. */
export async function youngPaths() {
  return (await inPlace()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the front page for young people shows. */
export async function youngFrontPage() {
  const entries = await inPlace();
  const { title, summary, answer } = await pageText('young-people');
  return {
    page: await pageView({
      address: addresses.young,
      title,
      summary,
      section: 'young',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'young', filters: { age: theirAges } },
    }),
    answer,
    short: { label: (await pageText('short')).title, href: addresses.shortVersions },
    card: await cardNamed('young'),
    tiles: entries.map(({ id, data }) => ({
      label: data.title,
      drawing: data.drawing,
      href: addresses.youngPage(id),
    })),
  };
}

/** Everything that a page for young people shows. */
export async function youngPage({ id, data, ...entry }: CollectionEntry<'young'>) {
  const page = await pageView({
    address: addresses.youngPage(id),
    title: data.title,
    summary: data.summary,
    section: 'young',
    review: reviewView(data.reviewed),
    sources: sourceLines(data.sources),
    search: { type: 'young', filters: { age: theirAges } },
  });
  return {
    // Where somebody could come to harm the numbers stand first, and need not stand again at the foot.
    page: data.danger ? { ...page, urgent: [] } : page,
    urgentFirst: data.danger ? page.urgent : [],
    answer: data.answer,
    simply: data.simply,
    card: await contactCard({ ...data, heading: (await cardRow('young')).heading }),
    // A service's own summary speaks to parents, so only its name stands here.
    services: (await servicesById(data.services)).map((service) => ({
      label: service.data.title,
      href: addresses.service(service.id),
    })),
    notKnown: notKnownView(data.notKnown),
    body: await bodyOf({ id, data, ...entry }),
    notChecked: (await pageText('young-people')).notChecked,
  };
}

async function inPlace(): Promise<CollectionEntry<'young'>[]> {
  return (await entriesOf('young')).toSorted((a, b) => a.data.place - b.data.place);
}
