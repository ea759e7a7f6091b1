import type { Kind } from '#checks/kinds.ts';

/** One problem, told so that the person who made it can mend it. The contract between the loader, the checks and the reporters. */
export interface Finding {
  /** What sort of problem: a row of the tables in `kinds.ts`. */
  kind: Kind;
  /** The content file (from the project's root, with `/`), or the address of a built page. */
  file: string;
  /** Counted from 1. Without it the problem is the whole file's. */
  line?: number;
  /** Counted from 1. */
  column?: number;
  /** A plain sentence that says what is wrong and what to do. */
  message: string;
  /** The corrected line, where one can be offered. */
  fix?: string;
}

/** Orders findings by file, line, column, and then by what they say, so that the same content always gives the same report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
