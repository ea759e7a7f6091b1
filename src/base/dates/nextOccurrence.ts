import { lastDay, type EventTimes } from '#base/dates/eventTimes.ts';

/** How an event recurs: on the nth weekday of each month, or on the same day of each month. */
export interface Recurrence {
  nth?: number | undefined;
  weekday?: string | undefined;
  until: string;
  except?: readonly string[] | undefined;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The day on which an event next takes place, from a day on; undefined if it is over.
 *
 * @param date the day to look from, as YYYY-MM-DD
 * @example nextOccurrence({ starts: '2026-10-13T10:00', repeats: { nth: 2, weekday: 'TU', until: '2027-04-30' } }, '2026-11-23') // => '2026-12-08'
 */
export function nextOccurrence(
  event: EventTimes & { repeats?: Recurrence | undefined },
  date: string,
): string | undefined {
  const { starts, repeats } = event;
  if (repeats === undefined) return lastDay(event) < date ? undefined : starts.slice(0, 10);
  const days = occurrences(starts.slice(0, 10), repeats);
  return days.find((day) => day >= date);
}

/** Every day on which it takes place, in order. */
export function occurrences(first: string, { nth, weekday, until, except = [] }: Recurrence): string[] {
  const [year = 0, month = 0, date = 0] = first.split('-').map(Number);
  const days: string[] = [];
  for (let offset = 0; ; offset += 1) {
    const start = new Date(Date.UTC(year, month - 1 + offset, 1));
    if (start.toISOString().slice(0, 10) > until) return days;
    const day =
      nth === undefined || weekday === undefined
        ? sameDay(start, date)
        : nthWeekday(start, nth, weekdays.indexOf(weekday));
    if (day !== undefined && day >= first && day <= until && !except.includes(day)) days.push(day);
  }
}

/** Undefined in a month that has no such day: RFC 5545 leaves it out. */
function sameDay(month: Date, date: number): string | undefined {
  const day = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), date));
  return day.getUTCMonth() === month.getUTCMonth() ? day.toISOString().slice(0, 10) : undefined;
}

function nthWeekday(month: Date, nth: number, weekday: number): string {
  const first =
    nth > 0
      ? 1 + ((weekday - month.getUTCDay() + 7) % 7) + (nth - 1) * 7
      : lastOf(month) -
        ((new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), lastOf(month))).getUTCDay() - weekday + 7) %
          7);
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), first)).toISOString().slice(0, 10);
}

function lastOf(month: Date): number {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
}
