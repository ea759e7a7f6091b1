import { rangeInWords } from '#base/dates/rangeInWords.ts';
import { timeInWords } from '#base/dates/timeInWords.ts';
import { withWeekday } from '#base/dates/withWeekday.ts';

/** When an event begins, ends and recurs, as its schema has it. */
export interface EventTimes {
  starts: string;
  ends?: string | undefined;
  repeats?: { until: string } | undefined;
}

/**
 * The last day on which an event can be, whole months and years to their end.
 *
 * @example lastDay({ starts: '2019-10' }) // => '2019-10-31'
 */
export function lastDay({ starts, ends = starts, repeats }: EventTimes): string {
  const last = repeats?.until ?? ends;
  if (last.length >= 10) return last.slice(0, 10);
  const [year = '', month = '12'] = last.split('-');
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Whether a calendar can hold it: only what has a day. */
export function hasDay({ starts }: EventTimes): boolean {
  return starts.length >= 10;
}

/**
 * When it is, as people say it: a single day with its weekday, so that nobody comes on the wrong one.
 *
 * @example whenInWords({ starts: '2026-12-01T10:00', ends: '2026-12-01T12:00' }) // => 'Tuesday 1 December 2026, 10am to midday'
 */
export function whenInWords({ starts, ends }: Pick<EventTimes, 'starts' | 'ends'>): string {
  const from = starts.slice(0, 10);
  const to = ends?.slice(0, 10);
  const time = starts.slice(11);
  if (time === '') {
    const oneDay = from.length === 10 && (to === undefined || to === from);
    return oneDay ? withWeekday(from) : rangeInWords(from, to === from ? undefined : to);
  }
  const until = ends?.slice(11) ?? '';
  const begins = timeInWords(time);
  return `${withWeekday(from)}, ${until === '' ? begins : `${begins} to ${timeInWords(until)}`}`;
}
