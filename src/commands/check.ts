import { join } from 'node:path';
import { siteSettings } from '#integrations/siteSettings.ts';
import { checkEntries } from '#checks/content/checkEntries.ts';
import type { Entry } from '#checks/entry.ts';
import { missingParts } from '#checks/content/missingParts.ts';
import { wayToReach } from '#checks/content/wayToReach.ts';
import { sortFindings, type Finding } from '#checks/finding.ts';
import { isError } from '#checks/kinds.ts';
import { githubAnnotations, reportFindings } from '#checks/report/reportFindings.ts';
import { toConfirm } from '#checks/report/toConfirm.ts';
import { readContent, type Reading } from '#loader/readContent.ts';
import { countAnswers } from '#domain/services/countAnswers.ts';
import type { Service } from '#schemas/services.ts';
import { runCommand } from '#commands/runCommand.ts';

/**
 * Everything that is wrong or overdue in the content of a project.
 *
 * @param root the project's folder
 * @param date the day to check for, as YYYY-MM-DD
 * @param read how the content is read. A build hands in the reading that Astro will use too
 */
export async function checkContent(
  root: string,
  date: string,
  read: (root: string) => Promise<Reading> = readContent,
): Promise<{ findings: Finding[]; entries: readonly Entry[] }> {
  const { entries, findings, ids } = await read(root);
  const all = sortFindings([...findings, ...checkEntries(entries, date, ids)]);
  return { findings: all, entries };
}

/** `checkContent`, and what the whole site cannot do without. */
export async function checkSite(
  root: string,
  date: string,
  read: (root: string) => Promise<Reading> = readContent,
): Promise<{ findings: Finding[]; entries: readonly Entry[] }> {
  const { findings, entries } = await checkContent(root, date, read);
  return { findings: sortFindings([...findings, ...missingParts(entries), ...wayToReach(entries)]), entries };
}

/** What the services know of themselves, so that a gap that is filled can be seen. */
function answersLine(entries: readonly Entry[]): string {
  const services = entries.filter(({ collection }) => collection === 'services');
  const { known, unknown } = countAnswers(services.map(({ data }) => data as unknown as Service));
  return `${services.length} services answer ${known} of ${known + unknown} questions. The other ${unknown} say whom to ask.`;
}

/** `npm run check`: with `-- --to-confirm` the sheet of what nobody has rung. Else it prints every finding and fails if one is an error. On GitHub it annotates the lines too. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const { date } = siteSettings();
  const { findings, entries } = await checkSite(root, date);
  if (process.argv.includes('--to-confirm')) {
    console.log(toConfirm(entries, date));
    return;
  }
  if (findings.length > 0) console.log(reportFindings(findings));
  if (process.env['GITHUB_ACTIONS']) console.log(githubAnnotations(findings));
  if (findings.some(isError)) process.exitCode = 1;
  else
    console.log(
      `${findings.length > 0 ? '\n' : ''}${entries.filter(({ collection }) => collection !== 'addresses').length} entries checked for ${date}. The content is sound.\n${answersLine(entries)}`,
    );
}

if (import.meta.main) await runCommand(main);
