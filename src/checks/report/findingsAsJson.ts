import { sortFindings, type Finding } from '#checks/finding.ts';
import { allKinds, type Kind, type Severity } from '#checks/kinds.ts';
import { adviceFile } from '#checks/report/adviceFile.ts';
import { printableJson } from '#checks/report/printable.ts';

/** What `npm run check -- --json` prints. Fields may be added; none changes its meaning or goes without a new `version`. */
export interface JsonReport {
  version: 1;
  /** How many findings there are of each severity. */
  counts: Record<Severity, number>;
  /** In the order of files and lines. */
  findings: JsonFinding[];
}

interface JsonFinding {
  kind: Kind;
  severity: Severity;
  /** From the project's root, with `/`. */
  file: string;
  /** Counted from 1; null where the problem is the whole file's. */
  line: number | null;
  column: number | null;
  message: string;
  /** The corrected line, or null. */
  fix: string | null;
  /** The page that tells more, from the project's root. */
  advice: string;
}

/** The findings for other programs, such as an editor's own tool. */
export function findingsAsJson(findings: readonly Finding[]): string {
  const rows = sortFindings(findings).map(({ kind, file, line, column, message, fix }): JsonFinding => ({
    kind,
    severity: allKinds[kind].severity,
    file,
    line: line ?? null,
    column: column ?? null,
    message,
    fix: fix ?? null,
    advice: adviceFile(kind),
  }));
  const of = (wanted: Severity) => rows.filter(({ severity }) => severity === wanted).length;
  const report: JsonReport = { version: 1, counts: { error: of('error'), overdue: of('overdue') }, findings: rows };
  return printableJson(JSON.stringify(report, null, 2));
}
