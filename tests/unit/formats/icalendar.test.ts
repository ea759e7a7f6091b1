import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '#base/dates/addDays.ts';
import { londonToUtc } from '#base/dates/londonToUtc.ts';
import type { CalendarEvent } from '#formats/icalendar/CalendarEvent.ts';
import { writeCalendar } from '#formats/icalendar/writeCalendar.ts';

const zones = ['UTC', 'Europe/London', 'America/New_York'];
const before = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = before;
});

const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'meeting@example.org',
  stamp: '2026-11-20T09:00',
  sequence: 0,
  title: 'A meeting',
  says: 'To talk.',
  url: 'https://example.org/events/meeting/',
  start: '2026-12-01T10:00',
  end: '2026-12-01T12:00',
  ...fields,
});

/** What two readers make of a file: the moments each event begins and ends, in UTC. */
function readBoth(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const first = calendar.getAllSubcomponents('vevent').map((component) => {
    const read = new ICAL.Event(component);
    return { uid: read.uid, title: read.summary, from: read.startDate, to: read.endDate, event: read };
  });
  const second = Object.values(nodeIcal.sync.parseICS(file)).filter((item) => item?.type === 'VEVENT');
  return { first, second };
}

const minute = (date: Date) => date.toISOString().slice(0, 16);

describe.each(zones)('read where the clock says %s', (zone) => {
  it.each([
    ['winter', '2026-12-01T10:00', '2026-12-01T10:00'],
    ['summer', '2026-07-01T10:00', '2026-07-01T09:00'],
    ['the day the clocks go forward', '2027-03-28T10:00', '2027-03-28T09:00'],
    ['the day before that', '2027-03-27T10:00', '2027-03-27T10:00'],
    ['the day the clocks go back', '2026-10-25T10:00', '2026-10-25T10:00'],
    ['the day before that', '2026-10-24T23:30', '2026-10-24T22:30'],
  ])('a meeting in %s is at the same moment in both', (_, start, utc) => {
    process.env['TZ'] = zone;
    const { first, second } = readBoth(writeCalendar('Events', [event({ start, end: start })]));
    expect(first.map(({ from }) => minute(from.toJSDate()))).toEqual([utc]);
    expect(second.map((item) => minute(item.start as Date))).toEqual([utc]);
  });

  it('an event of whole days begins and ends on its days', () => {
    process.env['TZ'] = zone;
    const { first, second } = readBoth(writeCalendar('Events', [event({ start: '2027-03-27', end: '2027-03-28' })]));
    expect(first.map(({ from, to }) => [from.toString(), to.toString()])).toEqual([['2027-03-27', '2027-03-29']]);
    const [item] = second;
    const start = item?.start as Date;
    expect([start.getFullYear(), start.getMonth() + 1, start.getDate()]).toEqual([2027, 3, 27]);
  });

  it('a monthly meeting keeps its hour across both changes of the clocks, and skips what is called off', () => {
    process.env['TZ'] = zone;
    const file = writeCalendar('Events', [
      event({
        start: '2026-10-13T10:00',
        end: '2026-10-13T12:00',
        repeats: { nth: 2, weekday: 'TU', until: '2027-04-30', except: ['2026-12-08'] },
      }),
    ]);
    const { first } = readBoth(file);
    const found: string[] = [];
    const iterator = first[0]?.event.iterator();
    for (let next = iterator?.next(); next; next = iterator?.next()) found.push(minute(next.toJSDate()));
    expect(found).toEqual([
      '2026-10-13T09:00',
      '2026-11-10T10:00',
      '2027-01-12T10:00',
      '2027-02-09T10:00',
      '2027-03-09T10:00',
      '2027-04-13T09:00',
    ]);
  });
});

describe('the file', () => {
  it('has lines of at most 75 octets, each with its end, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, says) => {
        const file = writeCalendar('Events', [event({ title: `x${title}`, says })]);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('gives back every title, as it was, in both readers', () => {
    // The second reader takes a backslash before an n for the end of a line, whatever stands before it.
    const words = fc
      .stringMatching(/^[A-Za-z’é][ A-Za-z0-9,;:\\’“”é🌳.!?-]{0,120}[A-Za-z]$/u)
      .filter((title) => !/\\n/i.test(title));
    fc.assert(
      fc.property(words, (title) => {
        const { first, second } = readBoth(writeCalendar('Events', [event({ title })]));
        expect(first.map((read) => read.title)).toEqual([title]);
        expect(second.map((item) => item.summary)).toEqual([title]);
      }),
    );
  });

  it('keeps a backslash before an n', () => {
    const { first } = readBoth(writeCalendar('Events', [event({ title: 'a\\nb' })]));
    expect(first.map((read) => read.title)).toEqual(['a\\nb']);
  });

  it('says what is cancelled, and counts its changes', () => {
    const file = writeCalendar('Events', [event({ cancelled: true, sequence: 3 })]);
    expect(file).toContain('STATUS:CANCELLED\r\n');
    expect(file).toContain('SEQUENCE:3\r\n');
    expect(file).toContain('DTSTAMP:20261120T090000Z\r\n');
  });

  it('is the same file every time, on any machine', () => {
    const files = zones.map((zone) => {
      process.env['TZ'] = zone;
      return writeCalendar('Events', [event({ repeats: { until: '2027-04-30', except: [] } })]);
    });
    expect(new Set(files).size).toBe(1);
  });
});

describe('londonToUtc', () => {
  it('agrees with the time zone data of the machine, on every hour that exists', () => {
    const local = fc
      .date({ min: new Date('1997-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(local, (time) => {
        const utc = new Date(`${londonToUtc(time)}:00Z`);
        const back = format.format(utc).replace(' ', 'T');
        // Of the hour that the clocks skip there is no way back.
        if (isSkipped(time)) return;
        expect(back).toBe(time);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Between 1:00 and 2:00 on the last Sunday of March there is no time in London. */
function isSkipped(time: string): boolean {
  const day = time.slice(0, 10);
  return (
    day.slice(5, 7) === '03' &&
    new Date(`${day}T00:00:00Z`).getUTCDay() === 0 &&
    addDays(day, 7).slice(5, 7) === '04' &&
    time.slice(11, 13) === '01'
  );
}
