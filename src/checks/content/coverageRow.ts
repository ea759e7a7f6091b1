import type { CoverageRow } from '#schemas/coverage.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** What the law says must be here has a page, or says in words what is missing. A row with neither would look like an answer. */
export function coverageRow(entries: readonly Entry[]): Finding[] {
  return entries
    .filter(({ collection }) => collection === 'coverage')
    .flatMap((entry) => {
      const { guides, services, pages, missing } = entry.data as unknown as CoverageRow;
      const answered = guides.length + pages.length > 0;
      return [
        ...(answered
          ? []
          : [
              {
                kind: 'coverage',
                file: entry.file,
                ...entry.positionOf(['guides']),
                message: `"${entry.id}" has no guide and no page. Write one that says what the law gives and what is not known here.`,
              },
            ]),
        ...(services.length === 0 && missing.length === 0
          ? [
              {
                kind: 'coverage',
                file: entry.file,
                ...entry.positionOf(['missing']),
                message: `"${entry.id}" names no Lancashire service and nothing missing. General law alone covers nothing: say what is not here yet.`,
              },
            ]
          : []),
      ];
    });
}
