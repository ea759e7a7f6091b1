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
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import type { HitView } from '#views/ListView.ts';
import type { LinkView } from '#views/LinkView.ts';
import { agreedOn, noticeBreaches, type NoticeBreach } from '#domain/notice/noticeBreaches.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { reachCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { eachNamesItsOwn, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

type Event = CollectionEntry<'events'>;
type EventTexts = Awaited<ReturnType<typeof pageText<'events'>>>;

/** A list of events with a page of its own. */
interface EventList {
  address: string;
  /** Its title, in the words of the content. */
  titleIn: (texts: EventTexts) => string;
  calendar: string;
  holds: (event: Event) => boolean;
}

const all: EventList = {
  address: addresses.events,
  titleIn: ({ title }) => title,
  calendar: 'calendar',
  holds: () => true,
};

/** The lists of one kind of event, and of one area. */
const lists: readonly (EventList & { sort: 'kind' | 'area'; id: string; label: string })[] = [
  ...eventKinds.map(({ id, label }) => ({
    sort: 'kind' as const,
    id,
    label,
    address: addresses.eventsOfKind(id),
    titleIn: ({ kindTitle }: EventTexts) =>
      fill(kindTitle, { kind: `${label.charAt(0).toLowerCase()}${label.slice(1)}` }),
    calendar: `kind/${id}`,
    holds: ({ data }: Event) => data.kind === id,
  })),
  ...areas.map(({ id, label }) => ({
    sort: 'area' as const,
    id,
    label,
    address: addresses.eventsInArea(id),
    titleIn: ({ areaTitle }: EventTexts) => fill(areaTitle, { area: label }),
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
  const texts = await pageText('events');
  return {
    page: await pageView({
      address: list.address,
      title: list.titleIn(texts),
      summary: texts.summary,
      section: 'events',
      sources: await eachNamesItsOwn(),
      ...(list === all ? { search: { type: 'event' } } : {}),
    }),
    answer:
      coming.length === 0
        ? texts.noneToCome
        : coming.length === 1
          ? texts.oneToCome
          : fill(texts.manyToCome, { count: coming.length }),
    months: byMonth(coming, texts),
    // All that is over stands under Have your say; the lists of a kind and of an area keep theirs.
    past: list === all ? [] : byYear(past, texts),
    over: past.length > 0 ? await overLink() : undefined,
    calendar: coming.some(({ data }) => hasDay(data)) ? addresses.calendar(calendar) : undefined,
    feed: addresses.eventsFeed,
    ways: [
      { heading: texts.byKind, links: waysBy('kind', calendar, texts) },
      { heading: texts.byArea, links: waysBy('area', calendar, texts) },
    ],
  };
}

/** Everything that the page of meetings that are over shows, newest first. */
export async function pastMeetingsPage() {
  const texts = await pageText('past-meetings');
  const { past } = inTime(await entriesOf('events'));
  return {
    page: await pageView({
      address: addresses.pastMeetings,
      title: texts.title,
      summary: texts.summary,
      section: 'say',
      sources: await eachNamesItsOwn(),
      search: { type: 'event', past: true },
    }),
    answer: texts.answer,
    past: byYear(past, await pageText('events')),
  };
}

async function overLink(): Promise<LinkView> {
  return { label: (await pageText('past-meetings')).title, href: addresses.pastMeetings };
}

/** Everything that an event's page shows. */
export async function eventPage(entry: Event) {
  const { id, data } = entry;
  const texts = await pageText('events');
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
    state: stateOf(entry, past, texts),
    /** Dashed means not known; a past that is known has a whole edge. */
    sure: data.took !== 'not-known',
    purpose: data.purpose,
    facts: [
      { label: texts.when, text: whenInWords(data) },
      ...(data.repeats === undefined
        ? []
        : [
            {
              label: texts.repeats,
              text: fill(past ? texts.everyMonth : texts.everyMonthNext, {
                day: inWords(data.repeats.until),
                next: inWords(nextDay(entry) ?? data.repeats.until),
              }),
            },
          ]),
      { label: texts.kind, text: entryOf(eventKinds, data.kind).label },
      ...(data.area === undefined ? [] : [{ label: texts.area, text: entryOf(areas, data.area).label }]),
      ...(data.place === undefined ? [] : [{ label: texts.place, text: data.place }]),
      ...(data.whoCanCome === undefined ? [] : [{ label: texts.whoCanCome, text: data.whoCanCome }]),
    ],
    word: { label: word.label, says: word.says, href: placeOf(texts.agreedWords) },
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

function stateOf({ data }: Event, past: boolean, texts: EventTexts): string | undefined {
  if (data.took === 'cancelled') return past ? texts.wasCalledOff : texts.calledOff;
  if (!past) return undefined;
  return data.took === 'not-known' ? texts.pastNotKnown : texts.past;
}

function hitOf(event: Event, texts: EventTexts): HitView {
  const { id, data } = event;
  const state = stateOf(event, nextDay(event) === undefined, texts);
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

function byMonth(events: readonly Event[], texts: EventTexts) {
  return grouped(
    events,
    texts,
    (event) => (nextDay(event) ?? '').slice(0, 7),
    (month) => whenInWords({ starts: month }),
  );
}

function byYear(events: readonly Event[], texts: EventTexts) {
  return grouped(
    events,
    texts,
    ({ data }) => data.starts.slice(0, 4),
    (year) => year,
  );
}

function grouped(
  events: readonly Event[],
  texts: EventTexts,
  keyOf: (event: Event) => string,
  headingOf: (key: string) => string,
) {
  return [...new Set(events.map(keyOf))].map((key) => ({
    anchor: `in-${key}`,
    heading: headingOf(key),
    hits: events.filter((event) => keyOf(event) === key).map((event) => hitOf(event, texts)),
  }));
}

function waysBy(sort: 'kind' | 'area', calendar: string, texts: EventTexts) {
  return [
    ...(calendar === all.calendar ? [] : [{ label: texts.all, href: all.address }]),
    ...lists
      .filter((list) => list.sort === sort && list.calendar !== calendar)
      .map(({ label, address }) => ({ label, href: address })),
  ];
}
