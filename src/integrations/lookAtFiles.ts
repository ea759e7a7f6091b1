import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile, needsBytes } from '#checks/built/files.ts';
import type { Finding } from '#checks/finding.ts';
import type { BuiltSite } from '#integrations/builtSite.ts';

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));

/**
 * Looks at every file of a finished site that is no page. What stands in `public` was written by us and is taken as it is, to the letter.
 *
 * @param ours the folder of what we wrote
 */
export async function lookAtFiles({ folder, files }: BuiltSite, ours = publicFolder): Promise<Finding[]> {
  const known = await digestsIn(ours);
  const findings: Finding[] = [];
  for (const address of files) {
    if (!needsBytes(address)) continue;
    const bytes = await readFile(join(folder, address));
    findings.push(...checkFile({ address, bytes }, (given) => known.has(hash('sha256', given))));
  }
  return findings;
}

async function digestsIn(folder: string): Promise<Set<string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests = new Set<string>();
  for (const item of found) {
    if (item.isFile()) digests.add(hash('sha256', await readFile(join(item.parentPath, item.name))));
  }
  return digests;
}
