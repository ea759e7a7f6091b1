/**
 * The day so many days later, both as YYYY-MM-DD.
 *
 * @example addDays('2026-11-22', 90) // => '2027-02-20'
 */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
