import { sortFindings, type Finding } from '#checks/finding.ts';
import { isError } from '#checks/kinds.ts';

/**
 * The findings as an editor reads them in a terminal, in order, with a line that counts them at the end.
 *
 * @example `src/content/services/x.mdx:7:3  cost is "gratis". Choose one of: free, paid.`
 */
export function reportFindings(findings: readonly Finding[]): string {
  const lines = sortFindings(findings).map((finding) => {
    const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined).join(':');
    const word = isError(finding) ? '' : finding.kind === 'overdue' ? 'Overdue: ' : 'Please look: ';
    return `${place}  ${word}${finding.message}${finding.fix === undefined ? '' : `\n    Write:  ${finding.fix}`}`;
  });
  const errors = findings.filter(isError).length;
  const files = new Set(findings.filter(isError).map((finding) => finding.file)).size;
  if (errors > 0) lines.push('', `${count(errors, 'problem')} in ${count(files, 'file')}. Nothing was published.`);
  return lines.join('\n');
}

/** The same findings as annotations, so that GitHub shows each beside its line in the pull request. */
export function githubAnnotations(findings: readonly Finding[]): string {
  return sortFindings(findings)
    .map((finding) => {
      const level = isError(finding) ? 'error' : 'warning';
      const properties = [
        `file=${escapeProperty(finding.file)}`,
        ...(finding.line === undefined ? [] : [`line=${finding.line}`]),
        ...(finding.column === undefined ? [] : [`col=${finding.column}`]),
      ].join(',');
      const message = finding.fix === undefined ? finding.message : `${finding.message}\nWrite:  ${finding.fix}`;
      return `::${level} ${properties}::${escapeData(message)}`;
    })
    .join('\n');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** Escapes of GitHub's workflow commands (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
