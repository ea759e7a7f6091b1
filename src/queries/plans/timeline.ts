import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { rangeInWords } from '#base/dates/rangeInWords.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { timelineKinds, type TimelineKindId } from '#base/lists/timelineKinds.ts';
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import type { EventView } from '#views/RecordView.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { dateView, paperNames } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** The whole timeline, and a page for each kind of event, for `getStaticPaths`. */
export function timelinePaths() {
  return [
    { params: { kind: undefined }, props: { kind: undefined } },
    ...timelineKinds.map(({ id }) => ({ params: { kind: id }, props: { kind: id } })),
  ];
}

/** Everything that the timeline shows, or its part for one kind of event. */
export async function timelinePage(kind: TimelineKindId | undefined) {
  const entries = (await entriesOf('timeline')).toSorted(byDate);
  const held = entries.filter(({ data }) => kind === undefined || data.kind === kind);
  const texts = await pageText('timeline');
  const whole = await planPage('timeline');
  const events = await Promise.all(
    held.map(async (entry) => ({ ...(await eventView(entry)), body: await bodyOf(entry) })),
  );
  return {
    ...whole,
    ...(kind === undefined ? {} : await partOf(kind, held.length, entries.length)),
    body: kind === undefined ? whole.body : undefined,
    years: [...new Set(events.map(({ when }) => when.datetime.slice(0, 4)))].map((year) => ({
      year,
      events: events.filter(({ when }) => when.datetime.startsWith(year)),
    })),
    kinds: [
      {
        label: fill(texts.everything, { count: entries.length }),
        href: addresses.timeline,
        current: kind === undefined,
      },
      ...timelineKinds.map(({ id, label }) => ({
        label: `${label} (${entries.filter(({ data }) => data.kind === id).length})`,
        href: addresses.timelineOf(id),
        current: id === kind,
      })),
    ],
  };

  async function partOf(part: TimelineKindId, count: number, of: number) {
    const { label } = entryOf(timelineKinds, part);
    const answer = fill(texts.kindAnswer, { count, total: of });
    return {
      page: await recordView({
        address: addresses.timelineOf(part),
        title: fill(texts.kindTitle, { kind: label }),
        summary: fill(texts.kindSummary, { kind: label }),
        crumbs: [await planCrumb('timeline')],
        review: whole.page.review,
        sources: whole.page.sources,
      }),
      answer,
    };
  }
}

/** Earliest first. A year stands before its months, a month before its days. */
function byDate(a: CollectionEntry<'timeline'>, b: CollectionEntry<'timeline'>): number {
  if (a.data.when === b.data.when) return a.id < b.id ? -1 : 1;
  return a.data.when < b.data.when ? -1 : 1;
}

async function eventView({ id, data }: CollectionEntry<'timeline'>): Promise<EventView> {
  return {
    id,
    title: data.title,
    when: dateView(data.when),
    until: data.until === undefined ? undefined : dateView(data.until),
    says: rangeInWords(data.when, data.until),
    sure: data.sure === 'happened',
    note: data.whenNote,
    people: (data.people ?? []).map(({ post, name, email }) => ({ post, name, email })),
    kind: entryOf(timelineKinds, data.kind).label,
    to: data.to === undefined ? undefined : { label: await titleOf(data.to), href: placeOf(data.to) },
    sources: paperNames(data.sources),
  };
}
