import { reportFindings } from '#checks/report/reportFindings.ts';
import type { Finding } from '#checks/finding.ts';

/** The report of findings without where to read more of each, which tests/unit/checks/reporters.test.ts looks at. */
export function wordsOf(findings: readonly Finding[]): string {
  return reportFindings(findings).replaceAll(/\n {4}Read more: {2}\S+/g, '');
}
