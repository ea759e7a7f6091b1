import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { wholeAddress } from '#base/basePath.ts';
import { addDays } from '#base/dates/addDays.ts';
import { hasDay, lastDay } from '#base/dates/eventTimes.ts';
import { areas } from '#base/lists/areas.ts';
import { eventKinds } from '#base/lists/eventKinds.ts';
import { fill } from '#base/text/fill.ts';
import type { CalendarEvent } from '#formats/icalendar/CalendarEvent.ts';
import { writeCalendar } from '#formats/icalendar/writeCalendar.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { siteDate } from '#queries/page/siteSettings.ts';

type Event = CollectionEntry<'events'>;

/** A calendar file for all events, each kind, each area and each event that has a day, for `getStaticPaths`. */
export async function calendarPaths() {
  const texts = await pageText('events');
  const events = (await entriesOf('events')).filter(({ data }) => hasDay(data));
  // Whoever follows a calendar wants what is to come, and what was called off or moved lately: not years ago.
  const lately = events.filter(({ data }) => lastDay(data) >= addDays(siteDate(), -90));
  return [
    { params: { calendar: 'calendar' }, props: { name: texts.calendarOfAll, events: lately } },
    ...eventKinds.map(({ id, label }) => ({
      params: { calendar: `kind/${id}` },
      props: {
        name: fill(texts.calendarOfKind, { kind: label }),
        events: lately.filter(({ data }) => data.kind === id),
      },
    })),
    ...areas.map(({ id, label }) => ({
      params: { calendar: `area/${id}` },
      props: {
        name: fill(texts.areaTitle, { area: label }),
        events: lately.filter(({ data }) => data.area === undefined || data.area === id),
      },
    })),
    ...events.map((event) => ({ params: { calendar: event.id }, props: { name: event.data.title, events: [event] } })),
  ];
}

/** The calendar file of these events. It asks for no clock: its stamps are the days on which an event was changed. */
export function calendarOf(name: string, events: readonly Event[], site: string): string {
  return writeCalendar(
    name,
    events.map(({ id, data }): CalendarEvent => ({
      uid: `${id}@${new URL(site).hostname}`,
      stamp: `${data.changed}T00:00`,
      sequence: data.sequence,
      title: data.title,
      says: data.purpose,
      place: data.place,
      url: wholeAddress(addresses.event(id), site),
      start: data.starts,
      end: data.ends,
      cancelled: data.took === 'cancelled',
      repeats: data.repeats,
    })),
  );
}
