import { addDays } from '#base/dates/addDays.ts';
import { isWorkingDay } from '#base/dates/nextWorkingDay.ts';

/**
 * The day so many working days later, or earlier if negative. The first day itself does not count.
 *
 * @example addWorkingDays('2026-04-02', 1) // => '2026-04-07', after Easter
 */
export function addWorkingDays(day: string, days: number): string {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
