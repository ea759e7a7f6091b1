/**
 * Whether the day for the next review has passed. On the day itself it is not yet late.
 *
 * @example isOverdue('2026-05-20', '2026-11-22') // => true
 */
export function isOverdue(next: string, today: string): boolean {
  return next < today;
}
