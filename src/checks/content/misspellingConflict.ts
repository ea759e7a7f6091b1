import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A misspelling that is a word of ours, or that two words claim, would find the wrong page. */
export function misspellingConflict(entries: readonly Entry[]): Finding[] {
  const rows = entriesOf(entries, 'misspellings');
  const right = new Set(rows.map(({ id }) => id));
  const seen = new Map<string, string>();
  return rows.flatMap((entry) =>
    entry.data.wrong.flatMap((wrong, place) => {
      const claimed = seen.get(wrong);
      seen.set(wrong, claimed ?? entry.id);
      const problem = entry.id.includes('-')
        ? `“${entry.id}” must be one word.`
        : right.has(wrong)
          ? `“${wrong}” is a right word of this list. Take it out here.`
          : claimed !== undefined
            ? `“${wrong}” is a misspelling of “${claimed}” already. Keep it in one of the two.`
            : undefined;
      return problem === undefined
        ? []
        : [{ kind: 'ways-to-say', file: entry.file, ...entry.positionOf(['wrong', place]), message: problem }];
    }),
  );
}
