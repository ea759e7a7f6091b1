import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A lock file without the `engines` of packages. npm holds them against the Node it runs on itself, which is not the one
 * that runs our scripts: it would warn of two dozen packages in vain, and on an older Node leave out optional ones that
 * we need. `tests/unit/lockFile.test.ts` holds them against the right one.
 *
 * @throws if the text is not JSON
 */
export function tidyLock(text: string): string {
  const lock = JSON.parse(text) as { packages: Record<string, Record<string, unknown>> };
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path !== '') delete entry['engines'];
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** `npm run tidy:lock`, after a package was added or updated. */
async function main(): Promise<void> {
  const path = join(import.meta.dirname, '../../package-lock.json');
  await writeFile(path, tidyLock(await readFile(path, 'utf8')));
}

if (import.meta.main) await main();
