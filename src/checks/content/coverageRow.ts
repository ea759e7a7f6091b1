import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** What the law says must be here has a page, or says in words what is missing. A row with neither would look like an answer. */
export function coverageRow(entries: readonly Entry[]): Finding[] {
  return entriesOf(entries, 'coverage').flatMap((entry) => {
    const { guides, services, pages, missing } = entry.data;
    const at = (field: string, message: string): Finding => ({
      kind: 'coverage',
      file: entry.file,
      ...entry.positionOf([field]),
      message: `"${entry.id}" ${message}`,
    });
    return [
      ...(guides.length + pages.length > 0
        ? []
        : [
            at(
              'guides',
              'has no guide and no page. Write one that says what the law gives and what is not known here.',
            ),
          ]),
      ...(services.length === 0 && missing.length === 0
        ? [
            at(
              'missing',
              'names no Lancashire service and nothing missing. General law alone covers nothing: say what is not here yet.',
            ),
          ]
        : []),
    ];
  });
}
