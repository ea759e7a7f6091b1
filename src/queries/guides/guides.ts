import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { guideGroups } from '#base/lists/guideGroups.ts';
import type { HitView } from '#views/ListView.ts';
import { lettersOfGuide } from '#queries/letters/letters.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { servicesById, shortServiceHit } from '#queries/services/services.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { namesOf } from '#queries/page/waysToSay.ts';

/** One page for each guide, for `getStaticPaths`. */
export async function guidePaths(): Promise<{ params: { id: string }; props: { entry: CollectionEntry<'guides'> } }[]> {
  const entries = await entriesOf('guides');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The list of all guides that families read, in its parts. */
export async function guidesPage() {
  const entries = (await entriesOf('guides'))
    .filter(({ data }) => data.group !== 'schools')
    .toSorted((a, b) => a.data.place - b.data.place || byName(a.data.title, b.data.title));
  const { title, summary, answer } = await pageText('guides');
  return {
    page: await pageView({
      address: addresses.guides,
      title,
      summary,
      section: 'guides',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: entries.length > 0 ? await eachNamesItsOwn() : [],
      search: { type: 'page' },
    }),
    answer,
    groups: (
      await Promise.all(
        guideGroups.map(async ({ id, label }) => ({
          anchor: `group-${id}`,
          heading: label,
          hits: await Promise.all(entries.filter(({ data }) => data.group === id).map(guideHit)),
        })),
      )
    ).filter(({ hits }) => hits.length > 0),
    pack: addresses.guidesPack,
  };
}

/** A guide as a line of a list. */
export async function guideHit({ id, data }: CollectionEntry<'guides'>): Promise<HitView> {
  return {
    title: data.title,
    href: addresses.guide(id),
    facts: [],
    summary: data.summary,
    names: await namesOf(`guides/${id}`),
  };
}

/** Everything that a guide's page shows. */
export async function guidePage(entry: CollectionEntry<'guides'>) {
  const { id, data } = entry;
  const names = await namesOf(`guides/${id}`);
  return {
    page: await pageView({
      address: addresses.guide(id),
      title: data.title,
      summary: data.summary,
      section: data.group === 'schools' ? 'schools' : 'guides',
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'guide' },
    }),
    answer: data.answer,
    names,
    deadlines: data.deadlines ?? [],
    deadlinesNote: data.deadlinesNote,
    keyFacts: data.keyFacts ?? [],
    card: await contactCard(data),
    services: await Promise.all((await servicesById(data.services)).map(shortServiceHit)),
    letters: await lettersOfGuide(id),
    notKnown: notKnownView(data.notKnown),
    body: await bodyOf(entry),
    sheet: data.sheet ?? [],
    /** Whether the page can work out a date. */
    counts: (data.deadlines ?? []).some(({ count }) => count !== undefined),
    dateWords: { ...(await pageText('ask-a-date')), ...(await pageText('guide-dates')) },
  };
}
