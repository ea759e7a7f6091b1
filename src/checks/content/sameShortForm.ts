import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A short form that two words claim would be explained as the wrong one. */
export function sameShortForm(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>();
  return entries
    .filter(({ collection }) => collection === 'words')
    .flatMap((entry) =>
      ((entry.data['shortForms'] ?? []) as string[]).flatMap((form, index) => {
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
