import { addDays } from '#base/dates/addDays.ts';
import { londonToUtc } from '#base/dates/londonToUtc.ts';
import type { CalendarEvent, Repetition } from '#formats/icalendar/CalendarEvent.ts';
import { contentLine, escapedText } from '#formats/icalendar/contentLine.ts';
import { londonTime } from '#formats/icalendar/londonTime.ts';

/**
 * An iCalendar file (RFC 5545) that calendars can open or follow. The same events give the same bytes, whatever the machine's
 * clock and time zone: nothing here asks for them.
 *
 * @param name what the calendar is called
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Lancashire SEND Local Offer//Events//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', escapedText(name)),
    contentLine('X-WR-CALNAME', escapedText(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
    londonTime,
    ...events.map(writeEvent),
    'END:VCALENDAR\r\n',
  ].join('');
}

function writeEvent(event: CalendarEvent): string {
  const { uid, stamp, sequence, title, says, place, url, cancelled, repeats } = event;
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', escapedText(uid)),
    contentLine('DTSTAMP', `${basic(stamp)}Z`),
    contentLine('SEQUENCE', String(sequence)),
    ...times(event),
    ...(repeats ? repetition(repeats, event.start) : []),
    contentLine('SUMMARY', escapedText(title)),
    contentLine('DESCRIPTION', escapedText(`${says}\n${url}`)),
    ...(place === undefined ? [] : [contentLine('LOCATION', escapedText(place))]),
    contentLine('URL', url),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    // A day in a calendar is no reason to be busy; a meeting is.
    contentLine('TRANSP', isDay(event.start) || cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    'END:VEVENT\r\n',
  ].join('');
}

/** An all-day event ends, for a calendar, on the day after its last (RFC 5545 3.6.1). */
function times({ start, end = start }: CalendarEvent): string[] {
  if (isDay(start)) {
    return [
      contentLine('DTSTART;VALUE=DATE', basic(start)),
      contentLine('DTEND;VALUE=DATE', basic(addDays(end.slice(0, 10), 1))),
    ];
  }
  return [
    contentLine('DTSTART;TZID=Europe/London', basic(start)),
    ...(end === start ? [] : [contentLine('DTEND;TZID=Europe/London', basic(end))]),
  ];
}

/** RFC 5545 3.3.10: the end of a rule is in UTC where its start names a zone, and a day where its start is one. */
function repetition({ nth, weekday, until, except }: Repetition, start: string): string[] {
  const last = isDay(start) ? basic(until) : `${basic(londonToUtc(`${until}T23:59`))}Z`;
  const on = nth === undefined || weekday === undefined ? '' : `;BYDAY=${nth}${weekday}`;
  const skipped = except.map((day) => (isDay(start) ? basic(day) : basic(`${day}${start.slice(10)}`)));
  return [
    contentLine('RRULE', `FREQ=MONTHLY${on};UNTIL=${last}`),
    ...(skipped.length === 0
      ? []
      : [contentLine(isDay(start) ? 'EXDATE;VALUE=DATE' : 'EXDATE;TZID=Europe/London', skipped.join(','))]),
  ];
}

function isDay(time: string): boolean {
  return time.length === 10;
}

/** 2026-07-01T10:00 as 20260701T100000, 2026-07-01 as 20260701. */
function basic(time: string): string {
  const digits = time.replace(/[-:]/g, '');
  return isDay(time) ? digits : `${digits}00`;
}
