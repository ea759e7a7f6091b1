import { addDays } from '#base/dates/addDays.ts';

/**
 * The bank holidays of England in a year, in order, as the Banking and Financial Dealings Act 1971 sets them, with the days
 * that stand in for weekends. One-off holidays by proclamation are not known in advance and are not here.
 *
 * @example bankHolidays(2026) // => ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']
 */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    offWeekend(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    monday(year, 5, 'first'),
    monday(year, 5, 'last'),
    monday(year, 8, 'last'),
    ...christmas(year),
  ].sort();
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A holiday on a weekend is kept on the next Monday. */
function offWeekend(day: string): string {
  return addDays(day, { 6: 2, 0: 1 }[weekday(day)] ?? 0);
}

/** Christmas Day and Boxing Day, or the working days that stand in for them. */
function christmas(year: number): string[] {
  const day = `${year}-12-25`;
  const moved: Readonly<Record<number, [number, number]>> = { 5: [0, 3], 6: [2, 3], 0: [2, 1] };
  const [first, second] = moved[weekday(day)] ?? [0, 1];
  return [addDays(day, first), addDays(day, second)];
}

function monday(year: number, month: number, which: 'first' | 'last'): string {
  const start = new Date(Date.UTC(year, which === 'first' ? month - 1 : month, which === 'first' ? 1 : 0));
  const day = start.toISOString().slice(0, 10);
  const from = (weekday(day) + 6) % 7;
  return addDays(day, which === 'first' ? (7 - from) % 7 : -from);
}

/** By the method of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * shift + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}
