import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { hasDay, lastDay, whenInWords } from '#base/dates/eventTimes.ts';
import { nextOccurrence } from '#base/dates/nextOccurrence.ts';
import { accessOptions } from '#base/lists/accessOptions.ts';
import { areas } from '#base/lists/areas.ts';
import { eventKinds } from '#base/lists/eventKinds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { participationWords } from '#base/lists/participationWords.ts';
import type { HitView } from '#views/ListView.ts';
import { agreedOn, noticeBreaches, type NoticeBreach } from '#domain/notice/noticeBreaches.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { reachCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { eachNamesItsOwn, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

type Event = CollectionEntry<'events'>;

/** A list of events with a page of its own. */
interface EventList {
  address: string;
  title: string;
  calendar: string;
  holds: (event: Event) => boolean;
}

const all: EventList = { address: addresses.events, title: 'What’s on', calendar: 'calendar', holds: () => true };

/** The lists of one kind of event, and of one area. */
const lists: readonly (EventList & { sort: 'kind' | 'area'; id: string; label: string })[] = [
  ...eventKinds.map(({ id, label }) => ({
    sort: 'kind' as const,
    id,
    label,
    address: addresses.eventsOfKind(id),
    title: `What’s on: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    calendar: `kind/${id}`,
    holds: ({ data }: Event) => data.kind === id,
  })),
  ...areas.map(({ id, label }) => ({
    sort: 'area' as const,
    id,
    label,
    address: addresses.eventsInArea(id),
    title: `What’s on in ${label}`,
    calendar: `area/${id}`,
    holds: ({ data }: Event) => data.area === undefined || data.area === id,
  })),
];

/** One page for each event, for `getStaticPaths`. */
export async function eventPaths() {
  return (await entriesOf('events')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The list of all events, and one for each kind and area, for `getStaticPaths`. */
export function eventListPaths() {
  return [
    { params: { list: undefined }, props: { calendar: all.calendar } },
    ...lists.map(({ calendar }) => ({ params: { list: calendar }, props: { calendar } })),
  ];
}

/** Everything that a list of events shows: what is to come, by month; then what was, newest first. */
export async function eventListPage(calendar: string) {
  const list = lists.find((each) => each.calendar === calendar) ?? all;
  const held = (await entriesOf('events')).filter((event) => list.holds(event));
  const { coming, past } = inTime(held);
  const title = list.title;
  const summary =
    'Meetings, events and last days to answer, for families and young people. What is past says what came of it.';
  return {
    page: await pageView({
      address: list.address,
      title,
      summary,
      section: 'events',
      sources: eachNamesItsOwn,
      ...(list === all
        ? {
            search: { type: 'event' },
          }
        : {}),
    }),
    answer:
      coming.length > 0
        ? `${coming.length} ${coming.length === 1 ? 'thing is' : 'things are'} to come. The next is first.`
        : 'We know of nothing to come. That does not mean that nothing is planned. Ask the Partnership’s team or the parent carer forum.',
    months: byMonth(coming),
    past: byYear(past),
    calendar: coming.some(({ data }) => hasDay(data)) ? addresses.calendar(calendar) : undefined,
    feed: addresses.eventsFeed,
    ways: [
      { heading: 'By kind', links: waysBy('kind', calendar) },
      { heading: 'By area', links: waysBy('area', calendar) },
    ],
  };
}

/** Everything that an event's page shows. */
export async function eventPage(entry: Event) {
  const { id, data } = entry;
  const past = nextDay(entry) === undefined;
  const word = entryOf(participationWords, data.word);
  const broken = noticeBreaches(
    data,
    (await entriesOf('holidays')).map((holiday) => holiday.data),
  );
  return {
    page: await pageView({
      address: addresses.event(id),
      title: data.title,
      summary: data.summary,
      section: 'events',
      // What is to come is looked at again when it is over.
      review: reviewView(past ? data.reviewed : { ...data.reviewed, next: data.reviewed.next ?? lastDay(data) }),
      sources: sourceLines(data.sources),
      search: { type: 'event', past },
    }),
    state: stateOf(entry, past),
    /** Dashed means not known; a past that is known has a whole edge. */
    sure: data.took !== 'not-known',
    purpose: data.purpose,
    facts: [
      { label: 'When', text: whenInWords(data) },
      ...(data.repeats === undefined
        ? []
        : [
            {
              label: 'Repeats',
              text: `Every month until ${inWords(data.repeats.until)}${past ? '' : `. Next: ${inWords(nextDay(entry) ?? '')}`}`,
            },
          ]),
      { label: 'What it is', text: entryOf(eventKinds, data.kind).label },
      ...(data.area === undefined ? [] : [{ label: 'Area', text: entryOf(areas, data.area).label }]),
      ...(data.place === undefined ? [] : [{ label: 'Place', text: data.place }]),
      ...(data.whoCanCome === undefined ? [] : [{ label: 'Who can come', text: data.whoCanCome }]),
    ],
    word: { label: word.label, says: word.says, href: addresses.protocolParagraph('co-production', '7-4') },
    /** Before the agreement nobody used its words. */
    ourWord: data.starts < agreedOn,
    expect: data.expect ?? [],
    access: (data.access ?? []).map((option) => entryOf(accessOptions, option).label),
    join: past || data.took === 'cancelled' ? undefined : data.join,
    limits: data.limits,
    afterwards: past ? data.afterwards : undefined,
    notKept: broken.map(({ says, section, paragraph }: NoticeBreach) => ({
      says,
      href: addresses.protocolParagraph(section, paragraph),
    })),
    reason: data.reason,
    calendar: hasDay(data) && !past && data.took !== 'cancelled' ? addresses.calendar(id) : undefined,
    notKnown: notKnownView(data.notKnown),
    card: past ? undefined : await reachCard(data.reach),
    body: await bodyOf(entry),
    past,
  };
}

/** What is to come, soonest first, and what is over, newest first. */
export function inTime(events: readonly Event[]): { coming: Event[]; past: Event[] } {
  const inOrder = (key: (event: Event) => string) => (a: Event, b: Event) => {
    const [first, second] = [`${key(a)} ${a.id}`, `${key(b)} ${b.id}`];
    return first < second ? -1 : 1;
  };
  return {
    coming: events.filter((event) => nextDay(event) !== undefined).toSorted(inOrder((event) => nextDay(event) ?? '')),
    past: events
      .filter((event) => nextDay(event) === undefined)
      .toSorted(inOrder(({ data }) => lastDay(data)))
      .toReversed(),
  };
}

/** The day on which it next takes place; for what is going on, today; undefined once it is over. */
function nextDay({ data }: Event): string | undefined {
  const next = nextOccurrence(data, siteDate());
  return next !== undefined && next < siteDate() ? siteDate() : next;
}

function stateOf({ data }: Event, past: boolean): string | undefined {
  if (data.took === 'cancelled') return past ? 'This was called off.' : 'This is called off.';
  if (!past) return undefined;
  return data.took === 'not-known' ? 'This is past. We do not know if it took place.' : 'This is past.';
}

function hitOf(event: Event): HitView {
  const { id, data } = event;
  const state = stateOf(event, nextDay(event) === undefined);
  return {
    title: data.title,
    href: addresses.event(id),
    facts: [
      whenInWords(data),
      entryOf(eventKinds, data.kind).label,
      ...(data.took === 'yes' || state === undefined ? [] : [state]),
    ],
    summary: data.summary,
    names: [],
  };
}

function byMonth(events: readonly Event[]) {
  return grouped(
    events,
    (event) => (nextDay(event) ?? '').slice(0, 7),
    (month) => whenInWords({ starts: month }),
  );
}

function byYear(events: readonly Event[]) {
  return grouped(
    events,
    ({ data }) => data.starts.slice(0, 4),
    (year) => year,
  );
}

function grouped(events: readonly Event[], keyOf: (event: Event) => string, headingOf: (key: string) => string) {
  return [...new Set(events.map(keyOf))].map((key) => ({
    anchor: `in-${key}`,
    heading: headingOf(key),
    hits: events.filter((event) => keyOf(event) === key).map(hitOf),
  }));
}

function waysBy(sort: 'kind' | 'area', calendar: string) {
  return [
    ...(calendar === all.calendar ? [] : [{ label: 'All', href: all.address }]),
    ...lists
      .filter((list) => list.sort === sort && list.calendar !== calendar)
      .map(({ label, address }) => ({ label, href: address })),
  ];
}
