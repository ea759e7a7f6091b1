import { join } from 'node:path';
import { SettingsError, siteSettings } from '#integrations/siteSettings.ts';
import { checkEntries } from '#checks/content/checkEntries.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import { missingParts } from '#checks/content/missingParts.ts';
import { wayToReach } from '#checks/content/wayToReach.ts';
import { sortFindings, type Finding } from '#checks/finding.ts';
import { isError } from '#checks/kinds.ts';
import { tellFindings, type Asked } from '#checks/report/reporters.ts';
import { toConfirm } from '#checks/report/toConfirm.ts';
import { KeptReadings } from '#loader/keptReadings.ts';
import { readContent, type Reading } from '#loader/readContent.ts';
import { countAnswers } from '#domain/services/countAnswers.ts';
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
  const services = entriesOf(entries, 'services');
  const { known, unknown } = countAnswers(services.map(({ data }) => data));
  return `${services.length} services answer ${known} of ${known + unknown} questions. The other ${unknown} say whom to ask.`;
}

/** How the check was started: by its arguments, and by what GitHub's runner says of itself. */
function askedBy(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Asked {
  const {
    GITHUB_ACTIONS,
    GITHUB_REPOSITORY: name,
    GITHUB_SHA: commit,
    GITHUB_SERVER_URL: server = 'https://github.com',
  } = env;
  const unknown = args.find((arg) => !['--json', '--to-confirm'].includes(arg));
  if (unknown !== undefined)
    throw new SettingsError([`There is no ${unknown}. The check takes --json or --to-confirm, or nothing.`]);
  return {
    json: args.includes('--json'),
    onGithub: Boolean(GITHUB_ACTIONS),
    repository: name && commit ? { server, name, commit } : undefined,
  };
}

/** `npm run check`: prints every finding and fails if one is an error. On GitHub it annotates the lines too; `--json` is for other programs,
 * `--to-confirm` prints the sheet of what nobody has rung. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const { date } = siteSettings();
  const asked = askedBy(process.argv.slice(2), process.env);
  const kept = await KeptReadings.open(join(root, 'node_modules/.cache/readings'), root);
  const { findings, entries } = await checkSite(root, date, () => readContent(root, kept));
  await kept.save();
  if (process.argv.includes('--to-confirm')) {
    console.log(toConfirm(entries, date));
    return;
  }
  const told = tellFindings(findings, asked);
  if (told !== '') console.log(told);
  if (findings.some(isError)) process.exitCode = 1;
  else if (!asked.json)
    console.log(
      `${findings.length > 0 ? '\n' : ''}${entries.filter(({ collection }) => collection !== 'addresses').length} entries checked for ${date}. The content is sound.\n${answersLine(entries)}`,
    );
}

if (import.meta.main) await runCommand(main);
