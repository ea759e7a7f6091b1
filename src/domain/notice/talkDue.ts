import { addWorkingDays } from '#domain/notice/workingDays.ts';

/** The day by which a request must have been talked over: 10 working days (agreement of 11 January 2024, section 3, the forward plan, 2). */
export function talkDue(received: string): string {
  return addWorkingDays(received, 10);
}
