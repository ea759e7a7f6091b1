import { addDays } from '#base/dates/addDays.ts';

/**
 * Whether the yearly duty to publish comments with their answers is met (SEND Regulations 2014, regulation 56(3)): the newest answer is not
 * over a year old. Comments from before this site do not count.
 *
 * @param answers each with the day it was given
 */
export function meetsYearlyDuty(answers: readonly { responded: string; earlier: boolean }[], date: string): boolean {
  const newest = answers
    .filter(({ earlier }) => !earlier)
    .map(({ responded }) => responded)
    .sort()
    .at(-1);
  return newest !== undefined && newest >= addDays(date, -365);
}
