import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A short form that two words claim would be explained as the wrong one. */
export function sameShortForm(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>();
  return entriesOf(entries, 'words').flatMap((entry) =>
    (entry.data.shortForms ?? []).flatMap((form, index) => {
      const first = seen.get(form);
      if (!first || first === entry) {
        seen.set(form, entry);
        return [];
      }
      return [
        {
          kind: 'field',
          file: entry.file,
          ...entry.positionOf(['shortForms', index]),
          message: `“${form}” is a short form of ${first.file} already. Keep it in one of the two.`,
        },
      ];
    }),
  );
}
