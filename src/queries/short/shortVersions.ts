import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { placeOf } from '#base/placeOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { titleOf } from '#queries/page/titleOf.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each short version, for `getStaticPaths`. */
export async function shortPaths() {
  return (await inPlace()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the list of short versions shows. */
export async function shortFrontPage() {
  const entries = await inPlace();
  const { title, summary, answer } = await pageText('short');
  return {
    page: await pageView({
      address: addresses.shortVersions,
      title,
      summary,
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
    }),
    answer,
    links: entries.map(({ id, data }) => ({
      label: data.title,
      // The list has the picture that the page begins with.
      drawing: data.steps[0]?.drawing ?? 'plan',
      href: addresses.shortVersion(id),
    })),
  };
}

/** Everything that a short version shows: a sentence and a drawing a step, who has checked it, and the way to the long page. */
export async function shortPage({ id, data }: CollectionEntry<'short'>) {
  const { title, notChecked, checked, toLong } = await pageText('short');
  const page = await pageView({
    address: addresses.shortVersion(id),
    title: data.title,
    summary: data.summary,
    crumbs: [{ label: title, href: addresses.shortVersions }],
    review: reviewView(data.reviewed),
    sources: sourceLines(data.sources),
  });
  return {
    page,
    steps: data.steps,
    checked:
      data.checkedBy === undefined
        ? notChecked
        : fill(checked, { who: data.checkedBy.who, day: inWords(data.checkedBy.on) }),
    long: { label: fill(toLong, { title: await titleAt(data.long) }), href: placeOf(data.long) },
  };
}

/** The title of the long page: of an entry, or of the page of urgent help. */
async function titleAt(place: string): Promise<string> {
  if (place === 'lists/urgent-help') return (await pageText('urgent-help')).title;
  return titleOf(place);
}

async function inPlace(): Promise<CollectionEntry<'short'>[]> {
  return (await entriesOf('short')).toSorted((a, b) => a.data.place - b.data.place);
}
