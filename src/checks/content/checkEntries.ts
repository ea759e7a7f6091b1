import type { Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { brokenLink } from './brokenLink.ts';
import { lawLine } from './lawLine.ts';
import { overdue } from './overdue.ts';
import { sameTitle } from './sameTitle.ts';
import { shortForm } from './shortForm.ts';

/** One check: looks at all sound entries and says what it finds. */
export type EntryCheck = (entries: readonly Entry[], date: string) => Finding[];

const checks: readonly EntryCheck[] = [shortForm, lawLine, brokenLink, sameTitle, overdue];

/**
 * Runs every content check over the entries.
 *
 * @param date the day to check for, as YYYY-MM-DD
 */
export function checkEntries(entries: readonly Entry[], date: string): Finding[] {
  return checks.flatMap((check) => check(entries, date));
}
