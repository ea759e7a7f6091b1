import { inWords } from '#base/dates/inWords.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * A day as people say it.
 *
 * @param day as YYYY-MM-DD
 * @example withWeekday('2027-01-20') // => 'Wednesday 20 January 2027'
 */
export function withWeekday(day: string): string {
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${inWords(day)}`;
}
