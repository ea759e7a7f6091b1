import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../checks/entry.ts';
import { collectionsWithPages } from '../domain/placeOf.ts';
import { readContent } from '../door/readContent.ts';

const withPages = new Set<string>(collectionsWithPages);

/**
 * Adds the address of every new page to src/content/addresses.yaml, so that it is never lost. What stands there stays.
 *
 * @returns the addresses that are new
 */
export async function keepAddresses(root: string, entries: readonly Entry[]): Promise<string[]> {
  const path = join(root, 'src/content/addresses.yaml');
  const kept = new Set(entries.filter(({ collection }) => collection === 'addresses').map(({ id }) => id));
  const fresh = entries
    .filter(({ collection }) => withPages.has(collection))
    .map(({ collection, id }) => `${collection}/${id}`)
    .filter((address) => !kept.has(address))
    .sort();
  if (fresh.length === 0) return [];
  const before = await readFile(path, 'utf8').catch(() => head);
  const rows = fresh.map((id) => `- { id: ${id}, state: live }\n`);
  await writeFile(path, `${before.trimEnd()}\n${rows.join('')}`);
  return fresh;
}

const head = `# Every address that has been public. \`npm run addresses\` adds new ones when the site is published.
# A page is never lost: if its file goes, say here where it went (state: moved, to: …) or why (state: gone, why: …).
`;

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const { entries } = await readContent(root);
  const fresh = await keepAddresses(root, entries);
  console.log(fresh.length === 0 ? 'Every address is kept already.' : `Kept ${fresh.length} new addresses.`);
}

if (import.meta.main) await main();
