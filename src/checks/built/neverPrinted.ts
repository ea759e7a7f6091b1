import { findNumbers } from '#domain/phones/findNumbers.ts';
import type { NeverPrinted } from '#schemas/neverPrint.ts';
import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';

/** Looks at one finished file, of whatever kind of text, for numbers that must stand nowhere. */
export function neverPrinted(rows: readonly NeverPrinted[]): (address: string, text: string) => Finding[] {
  const numbersIn = findNumbers(rows.map(({ number }) => number));
  return (address, text) =>
    [...new Set(numbersIn(text).map(({ number }) => number))].map((number) =>
      builtFinding(
        'built-number',
        address,
        `Has the number ${number}, which src/content/neverPrint.yaml keeps off every page.`,
      ),
    );
}
