import { addMonths } from '#base/dates/addMonths.ts';

/** A way in to the NHS changes without notice. After so many months a page of one is no proof of today. */
export const monthsAWayInIsTrusted = 6;

/**
 * Whether a local way in must be asked for first: its page has no date, or is older than six months.
 *
 * @param source the page that tells of it; `asAt` is a month or a day
 * @param today as YYYY-MM-DD
 */
export function mayHaveChanged(
  source: { asAt?: string | undefined; undated?: boolean | undefined } | undefined,
  today: string,
): boolean {
  if (source?.asAt === undefined || source.undated === true) return true;
  return source.asAt < addMonths(today, -monthsAWayInIsTrusted).slice(0, source.asAt.length);
}
