import { sortFindings, type Finding } from '#checks/finding.ts';
import { isError, type Kind } from '#checks/kinds.ts';
import { adviceFile } from '#checks/report/adviceFile.ts';
import { printable } from '#checks/report/printable.ts';

/**
 * The findings as an editor reads them in a terminal, in order, with a line that counts them at the end. The first of each
 * kind says where to read more.
 *
 * @example `src/content/services/x.mdx:7:3  cost is "gratis". Choose one of: free, paid.`
 */
export function reportFindings(findings: readonly Finding[]): string {
  const told = new Set<Kind>();
  const lines = sortFindings(findings).flatMap((finding) => {
    const { kind, file, line, column, message, fix } = finding;
    const place = [printable(file), line, column].filter((part) => part !== undefined).join(':');
    const first = !told.has(kind);
    told.add(kind);
    return [
      `${place}  ${isError(finding) ? '' : 'Overdue: '}${printable(message)}`,
      ...(fix === undefined ? [] : [`    Write:  ${printable(fix)}`]),
      ...(first ? [`    Read more:  ${adviceFile(kind)}`] : []),
    ];
  });
  const errors = findings.filter(isError).length;
  const files = new Set(findings.filter(isError).map((finding) => finding.file)).size;
  if (errors > 0) lines.push('', `${count(errors, 'problem')} in ${count(files, 'file')}. Nothing was published.`);
  return lines.join('\n');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
