import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** What families act on. */
const lived = ['services', 'guides', 'needs', 'letters', 'situations', 'organisations', 'young'] as const;

/** "Must" is only for what a law says. An entry that says it names a law among its sources. */
export function lawLine(entries: readonly Entry[]): Finding[] {
  return entriesOf(entries, ...lived).flatMap((entry) => {
    if (entry.data.sources.some(({ kind }) => kind === 'law')) return [];
    const must = textsOf(entry).find(({ text }) => /\bmust\b/i.test(text));
    if (!must) return [];
    return [
      {
        kind: 'law-line',
        file: entry.file,
        ...must.position(),
        message: '“Must” is only for what a law says. Add the law to “sources”, or write “should” or “can”.',
      },
    ];
  });
}
