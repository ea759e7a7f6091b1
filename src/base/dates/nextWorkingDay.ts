import { addDays } from '#base/dates/addDays.ts';
import { bankHolidays, weekday } from '#base/dates/bankHolidays.ts';

/** Whether offices work on a day: no weekend, no bank holiday of England. */
export function isWorkingDay(day: string): boolean {
  return weekday(day) % 6 !== 0 && !bankHolidays(Number(day.slice(0, 4))).includes(day);
}

/** The day itself if it is a working day, else the next one. */
export function nextWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
}
