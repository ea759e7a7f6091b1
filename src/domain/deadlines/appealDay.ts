import { addDays } from '#base/dates/addDays.ts';
import { addMonths } from '#base/dates/addMonths.ts';
import { isWorkingDay } from '#base/dates/nextWorkingDay.ts';

/** The last day on which an appeal can reach the SEND Tribunal. */
export interface AppealDay {
  /** The day as the months count it. Safe whatever day it is. */
  by: string;
  /** The day the tribunal still accepts, if `by` is no working day, or in August, or from 25 December to 1 January. */
  accepted: string;
}

/**
 * Two months from the day the council sent its letter, or one month from the date of the mediation certificate, whichever is later
 * (Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rule 20(1)(c)); put off to a
 * working day by rule 12(2) and, in a special educational needs case, out of August and the days after Christmas by rule 12(3)(a).
 *
 * @param letter the date on the letter, as YYYY-MM-DD
 * @param certificate the date on the certificate, if there is one
 * @example appealDay('2026-01-31') // => { by: '2026-03-31', accepted: '2026-03-31' }
 */
export function appealDay(letter: string, certificate?: string): AppealDay {
  const fromLetter = addMonths(letter, 2);
  const fromCertificate = certificate === undefined ? fromLetter : addMonths(certificate, 1);
  const by = fromCertificate > fromLetter ? fromCertificate : fromLetter;
  return { by, accepted: nextOpenDay(by) };
}

/** The first day on which the tribunal works: it counts none of August, and none from 25 December to 1 January, as the end of the time to appeal. */
function nextOpenDay(day: string): string {
  return isWorkingDay(day) && !isClosed(day.slice(5)) ? day : nextOpenDay(addDays(day, 1));
}

/** @param date as MM-DD */
function isClosed(date: string): boolean {
  return date.startsWith('08') || date >= '12-25' || date === '01-01';
}
