import { addDays } from '#base/dates/addDays.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { lookAgainOn } from '#domain/reach/lookAgainOn.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

/** What time alone has made late: reviews, law lines, urgent numbers. Readers see it too; it never fails a build. */
export function overdue(entries: readonly Entry[], date: string): Finding[] {
  return entries.flatMap((entry) => {
    const late = (path: PropertyKey[], message: string): Finding => ({
      kind: 'overdue',
      file: entry.file,
      ...entry.positionOf(path),
      message,
    });
    const findings: Finding[] = [];
    const reviewed = fieldOf(entry, 'reviewed');
    if (reviewed?.next !== undefined && isOverdue(reviewed.next, date)) {
      findings.push(
        late(
          ['reviewed', 'next'],
          `The review was due on ${reviewed.next}. Check every fact and set both dates again.`,
        ),
      );
    }
    (fieldOf(entry, 'sources') ?? []).forEach((source, index) => {
      if (
        source.kind === 'law' &&
        source.lawCheckedOn &&
        isOverdue(addDays(source.lawCheckedOn, reviewPeriods.law), date)
      ) {
        findings.push(
          late(
            ['sources', index, 'lawCheckedOn'],
            `This law was last checked on ${source.lawCheckedOn}. Read its official page again and set the date.`,
          ),
        );
      }
    });
    const checkedOn = fieldOf(entry, 'checkedOn');
    if (checkedOn !== undefined && isOverdue(addDays(checkedOn, reviewPeriods.urgent), date)) {
      findings.push(
        late(
          ['checkedOn'],
          `This number was last checked on ${checkedOn}. Read its official page again and set the date.`,
        ),
      );
    }
    if (entry.collection === 'reach') findings.push(...lateReach(entry.data, date, late));
    return findings;
  });
}

/** A number that nobody has rung lately, or that stands on a page without a date and was read long ago. */
function lateReach(
  reach: EntryOf<'reach'>['data'],
  date: string,
  late: (path: PropertyKey[], message: string) => Finding,
): readonly Finding[] {
  if (!isOverdue(lookAgainOn(reach), date)) return [];
  const { rung, readOn, page } = reach;
  if (rung)
    return [
      late(['rung', 'on'], `This was last rung on ${rung.on}. Ring it again and set the date, or mend the number.`),
    ];
  const told = page.undated === true ? 'The page has no date, and nobody has rung it.' : 'Nobody has rung it.';
  return [late(['readOn'], `This was read on ${readOn}. ${told} Ring it and write “rung”, or read its page again.`)];
}
