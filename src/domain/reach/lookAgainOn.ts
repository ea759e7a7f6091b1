import { addDays } from '#base/dates/addDays.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import type { Reach } from '#schemas/reach.ts';

/** The last day on which a way to reach somebody may stand without a new look: counted from when it was rung, or else read. */
export function lookAgainOn({ rung, readOn }: Pick<Reach, 'rung' | 'readOn'>): string {
  return addDays(rung?.on ?? readOn, reviewPeriods.reach);
}
