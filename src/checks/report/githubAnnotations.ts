import { sortFindings, type Finding } from '#checks/finding.ts';
import { isError } from '#checks/kinds.ts';
import { adviceFile } from '#checks/report/adviceFile.ts';
import { printable } from '#checks/report/printable.ts';

/** Where the project lies on GitHub, as its runner says. */
export interface Repository {
  /** `https://github.com` */
  server: string;
  /** `owner/name` */
  name: string;
  /** The commit that is looked at. */
  commit: string;
}

/**
 * The findings as annotations, so that GitHub shows each beside its line in the pull request. Each stands alone there, so each
 * says where to read more: a link, if the repository is known.
 */
export function githubAnnotations(findings: readonly Finding[], repository?: Repository): string {
  const root = repository && `${repository.server}/${repository.name}/blob/${repository.commit}/`;
  return sortFindings(findings)
    .map((finding) => {
      const { kind, file, line, column, message, fix } = finding;
      const properties = [
        `file=${escapeProperty(printable(file))}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
      ].join(',');
      const words = [
        printable(message),
        ...(fix === undefined ? [] : [`Write:  ${printable(fix)}`]),
        `Read more:  ${root ?? ''}${adviceFile(kind)}`,
      ].join('\n');
      return `::${isError(finding) ? 'error' : 'warning'} ${properties}::${escapeData(words)}`;
    })
    .join('\n');
}

/** Escapes of GitHub's workflow commands (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
