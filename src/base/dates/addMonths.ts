/**
 * The day some months later: the same number in that month, or its last day if it has none such, as the law counts months.
 *
 * @param day as YYYY-MM-DD
 * @example addMonths('2026-12-31', 2) // => '2027-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
