import type { Finding } from '#checks/finding.ts';
import { findingsAsJson } from '#checks/report/findingsAsJson.ts';
import { githubAnnotations, type Repository } from '#checks/report/githubAnnotations.ts';
import { reportFindings } from '#checks/report/reportFindings.ts';

/** How the check was started. */
export interface Asked {
  /** With `--json`: nothing but JSON is printed. */
  json: boolean;
  /** Whether GitHub's runner reads the output. */
  onGithub: boolean;
  /** Where the project lies on GitHub, if that is known. */
  repository?: Repository | undefined;
}

/** One way to tell findings. */
interface Reporter {
  /** Whether it tells them this time. */
  tells: (asked: Asked) => boolean;
  /** What it prints; nothing where it has nothing to say. */
  report: (findings: readonly Finding[], asked: Asked) => string;
}

/** For whom findings are told: people, GitHub, other programs. A new reader is a row. */
export const reporters = {
  terminal: { tells: ({ json }) => !json, report: reportFindings },
  github: {
    tells: ({ json, onGithub }) => onGithub && !json,
    report: (findings, { repository }) => githubAnnotations(findings, repository),
  },
  json: { tells: ({ json }) => json, report: findingsAsJson },
} as const satisfies Record<string, Reporter>;

/** All that is printed for these findings, in the order of the table. */
export function tellFindings(findings: readonly Finding[], asked: Asked): string {
  return Object.values<Reporter>(reporters)
    .filter(({ tells }) => tells(asked))
    .map(({ report }) => report(findings, asked))
    .filter((text) => text !== '')
    .join('\n');
}
