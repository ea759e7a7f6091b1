import { collectionsWithPages } from '#base/placeOf.ts';
import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

const hasPage: ReadonlySet<string> = new Set(collectionsWithPages.filter((name) => name !== 'contacts'));

/** Pages are told apart by their titles, in a list of tabs and by a screen reader. No two may share one. */
export function sameTitle(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    if (!hasPage.has(entry.collection)) return [];
    const field = entry.collection === 'words' ? 'term' : 'title';
    const title = fieldOf(entry, field);
    if (title === undefined) return [];
    const key = `${entry.collection === 'words' ? 'word' : 'page'} ${title.toLowerCase()}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, entry);
      return [];
    }
    return [
      {
        kind: 'field',
        file: entry.file,
        ...entry.positionOf([field]),
        message: `${field} is the same as in ${first.file}. Make them different.`,
      },
    ];
  });
}
