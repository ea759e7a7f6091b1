import { addDays } from '#base/dates/addDays.ts';
import { addMonths } from '#base/dates/addMonths.ts';

/** How a deadline counts. `days` counts the first day as day 1; weeks and months end on the same day of the week or month. */
export interface DeadlineCount {
  amount: number;
  unit: 'days' | 'weeks' | 'months';
}

/**
 * The last day of a deadline.
 *
 * SEND Regulations 2014: 5(1), 10(1) and 13(2) say "within" 6, 16 and 20 weeks of receiving a request, so the day itself does
 * not count; 13(1) says "at least 15 days, beginning with the day" the draft was served, so it does. Tribunal Procedure Rules
 * 2008 (health, education and social care), 20(1)(c): within 2 months, or 1 month, of a date.
 *
 * @param start as YYYY-MM-DD
 * @example deadlineDay('2026-03-02', { amount: 6, unit: 'weeks' }) // => '2026-04-13'
 */
export function deadlineDay(start: string, { amount, unit }: DeadlineCount): string {
  if (unit === 'months') return addMonths(start, amount);
  return unit === 'weeks' ? addDays(start, amount * 7) : addDays(start, amount - 1);
}
