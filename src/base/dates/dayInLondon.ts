/**
 * The day that it is in London at some moment, as YYYY-MM-DD: the one way to ask what day it is, in Node and in a browser.
 * It names the calendar and the digits and takes the parts by their names, because the order in which a language writes
 * a day has changed before (that of `en-CA` did with ICU 72).
 *
 * @throws {RangeError} if the moment is no date
 * @example dayInLondon(new Date('2026-06-30T23:30:00Z')) // => '2026-07-01'
 */
export function dayInLondon(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (name: 'year' | 'month' | 'day') =>
    parts.find(({ type }) => type === name)?.value.padStart(2, '0') ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
