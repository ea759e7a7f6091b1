import type { ClaimedId, Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { brokenHeading } from './brokenHeading.ts';
import { brokenLink } from './brokenLink.ts';
import { closedService } from './closedService.ts';
import { coverageRow } from './coverageRow.ts';
import { districtArea } from './districtArea.ts';
import { endedOrganisation } from './endedOrganisation.ts';
import { eventDay } from './eventDay.ts';
import { formerAddress } from './formerAddress.ts';
import { futureDate } from './futureDate.ts';
import { lawLine } from './lawLine.ts';
import { misspellingConflict } from './misspellingConflict.ts';
import { neverPrint } from './neverPrint.ts';
import { noticeReason } from './noticeReason.ts';
import { oneAddress } from './oneAddress.ts';
import { overdue } from './overdue.ts';
import { personalDetail } from './personalDetail.ts';
import { personOnContact } from './personOnContact.ts';
import { phoneElsewhere } from './phoneElsewhere.ts';
import { placeConflict } from './placeConflict.ts';
import { planFigure } from './planFigure.ts';
import { promiseWords } from './promiseWords.ts';
import { sameShortForm } from './sameShortForm.ts';
import { sameTitle } from './sameTitle.ts';
import { shortForm } from './shortForm.ts';
import { waysToSayCircle, waysToSayConflict } from './waysToSayConflict.ts';

/** One check: looks at all sound entries and says what it finds. */
export type EntryCheck = (entries: readonly Entry[], date: string, claimed: readonly ClaimedId[]) => Finding[];

const checks: readonly EntryCheck[] = [
  shortForm,
  lawLine,
  brokenLink,
  brokenHeading,
  sameTitle,
  districtArea,
  closedService,
  endedOrganisation,
  formerAddress,
  phoneElsewhere,
  neverPrint,
  planFigure,
  oneAddress,
  eventDay,
  noticeReason,
  personalDetail,
  personOnContact,
  promiseWords,
  coverageRow,
  sameShortForm,
  waysToSayConflict,
  waysToSayCircle,
  misspellingConflict,
  placeConflict,
  futureDate,
  overdue,
];

/**
 * Runs every content check over the entries.
 *
 * @param date the day to check for, as YYYY-MM-DD
 */
export function checkEntries(entries: readonly Entry[], date: string, claimed: readonly ClaimedId[] = []): Finding[] {
  return checks.flatMap((check) => check(entries, date, claimed));
}
