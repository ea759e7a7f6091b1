import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSettings } from '#integrations/siteSettings.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { isError } from '#checks/kinds.ts';
import { reportFindings } from '#checks/report/reportFindings.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { ledgerName } from '#domain/addresses/ledgerName.ts';
import { collectionsWithPages } from '#base/placeOf.ts';
import { checkContent } from '#commands/check.ts';

const withPages = new Set<string>([...collectionsWithPages, 'towns']);

/**
 * Adds the address of every new page to src/content/addresses.yaml, so that it is never lost. What stands there stays, and the
 * file changes as a whole or not at all.
 *
 * @param checked all entries, and all that the check found in them
 * @returns the addresses that are new
 * @throws with a plain sentence if anything is wrong with the content: from a table that could not be read every address would be
 *   added again, and of two pages with one address one would be kept for ever
 */
export async function keepAddresses(
  root: string,
  { entries, findings }: { entries: readonly Entry[]; findings: readonly Finding[] },
): Promise<string[]> {
  const errors = findings.filter(isError);
  if (errors.length > 0)
    throw new Error(
      `Mend the content first. Until then nobody can say which addresses are new, and addresses.yaml stays as it is.\n\n${reportFindings(errors)}`,
    );
  const path = join(root, 'src/content/addresses.yaml');
  const kept = new Set(entries.filter(({ collection }) => collection === 'addresses').map(({ id }) => id));
  const fresh = entries
    .filter(({ collection, data }) => withPages.has(collection) && (collection !== 'places' || hasPage(data)))
    .map(ledgerName)
    .filter((address) => !kept.has(address))
    .sort();
  if (fresh.length === 0) return [];
  const before = kept.size === 0 ? await textOrNothing(path) : await readFile(path, 'utf8');
  const rows = fresh.map((id) => `- { id: ${id}, state: live }\n`);
  await replaceFile(path, `${(before ?? head).trimEnd()}\n${rows.join('')}`);
  return fresh;
}

const head = `# Every address that has been public. \`npm run addresses\` adds new ones when the site is published.
# A page is never lost: if its file goes, say here where it went (state: moved, to: …) or why (state: gone, why: …).
`;

/** The text of a file, or undefined for one that is not there. */
async function textOrNothing(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Written beside the file and then put in its place, so that a full disk leaves the old one whole. Its name is one the loader passes over. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = join(path, '../.addresses.yaml.swp');
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** `npm run addresses`: says what it kept, or why it kept nothing. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  try {
    const fresh = await keepAddresses(root, await checkContent(root, siteSettings().date));
    console.log(fresh.length === 0 ? 'Every address is kept already.' : `Kept ${fresh.length} new addresses.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
