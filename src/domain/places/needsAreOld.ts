/** For how many years a page says truly what a school is for. */
const yearsOfNeeds = 3;

/**
 * Whether what a page said of needs is too old to be shown.
 *
 * @param asAt the date of the page: a year, a month or a day
 * @param date today, as YYYY-MM-DD
 * @example needsAreOld('2023-09', '2026-12-01') // => true
 */
export function needsAreOld(asAt: string, date: string): boolean {
  const until = `${Number(asAt.slice(0, 4)) + yearsOfNeeds}${asAt.slice(4)}`;
  return until < date.slice(0, until.length);
}
