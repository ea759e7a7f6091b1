import { addDays } from '#base/dates/addDays.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

/** How long a law line and an urgent number stand before someone must look again, in days. */
export const checkAgainAfterDays = 90;

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
        isOverdue(addDays(source.lawCheckedOn, checkAgainAfterDays), date)
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
    if (checkedOn !== undefined && isOverdue(addDays(checkedOn, checkAgainAfterDays), date)) {
      findings.push(
        late(
          ['checkedOn'],
          `This number was last checked on ${checkedOn}. Read its official page again and set the date.`,
        ),
      );
    }
    return findings;
  });
}
