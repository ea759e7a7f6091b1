import type { ClaimedId, Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { brokenHeading } from '#checks/content/brokenHeading.ts';
import { brokenLink } from '#checks/content/brokenLink.ts';
import { closedService } from '#checks/content/closedService.ts';
import { coverageRow } from '#checks/content/coverageRow.ts';
import { districtArea } from '#checks/content/districtArea.ts';
import { endedOrganisation } from '#checks/content/endedOrganisation.ts';
import { eventDay } from '#checks/content/eventDay.ts';
import { formerAddress } from '#checks/content/formerAddress.ts';
import { futureDate } from '#checks/content/futureDate.ts';
import { hardWords } from '#checks/content/hardWords.ts';
import { headWordMissing } from '#checks/content/headWordMissing.ts';
import { lawLine } from '#checks/content/lawLine.ts';
import { legalDateMail } from '#checks/content/legalDateMail.ts';
import { misspellingConflict } from '#checks/content/misspellingConflict.ts';
import { neverPrint } from '#checks/content/neverPrint.ts';
import { noCircles } from '#checks/content/noCircles.ts';
import { noticeReason } from '#checks/content/noticeReason.ts';
import { oneAddress } from '#checks/content/oneAddress.ts';
import { otherScript } from '#checks/content/otherScript.ts';
import { overdue } from '#checks/content/overdue.ts';
import { personalDetail } from '#checks/content/personalDetail.ts';
import { personInReach } from '#checks/content/personInReach.ts';
import { personOnContact } from '#checks/content/personOnContact.ts';
import { phoneElsewhere } from '#checks/content/phoneElsewhere.ts';
import { placeConflict } from '#checks/content/placeConflict.ts';
import { oldNeeds, placeRows } from '#checks/content/placeRows.ts';
import { planFigure } from '#checks/content/planFigure.ts';
import { promiseWords } from '#checks/content/promiseWords.ts';
import { sameShortForm } from '#checks/content/sameShortForm.ts';
import { sameTitle } from '#checks/content/sameTitle.ts';
import { sectorOwner } from '#checks/content/sectorOwner.ts';
import { shortForm } from '#checks/content/shortForm.ts';
import { takenHeading } from '#checks/content/takenHeading.ts';
import { waysToSayCircle, waysToSayConflict } from '#checks/content/waysToSayConflict.ts';

/** One check: looks at all sound entries and says what it finds. */
export type EntryCheck = (entries: readonly Entry[], date: string, claimed: readonly ClaimedId[]) => Finding[];

const checks: readonly EntryCheck[] = [
  shortForm,
  lawLine,
  brokenLink,
  brokenHeading,
  takenHeading,
  sameTitle,
  districtArea,
  closedService,
  endedOrganisation,
  formerAddress,
  phoneElsewhere,
  neverPrint,
  noCircles,
  legalDateMail,
  planFigure,
  oneAddress,
  eventDay,
  noticeReason,
  personalDetail,
  personOnContact,
  personInReach,
  promiseWords,
  otherScript,
  hardWords,
  coverageRow,
  sameShortForm,
  waysToSayConflict,
  waysToSayCircle,
  headWordMissing,
  misspellingConflict,
  placeConflict,
  sectorOwner,
  placeRows,
  oldNeeds,
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
