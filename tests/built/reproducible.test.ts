import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ourProject } from '../bench/benchProjects.ts';
import { runBuild } from '../support/runBuild.ts';
import { siteFolder } from '../support/siteFolder.ts';

/** Somewhere else, in another language, whatever this machine's are. */
const elsewhere = {
  TZ: Intl.DateTimeFormat().resolvedOptions().timeZone === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland',
  LANG: 'de_DE.UTF-8',
};

/** The site that all these tests look at is the one; the other is built here from a copy of the project. */
test('the same content gives the same site, byte for byte, wherever and in whatever language it is built', async () => {
  const above = await mkdtemp(join(tmpdir(), 'twice-'));
  try {
    const { folder } = await ourProject(join(import.meta.dirname, '../..'), above);
    const { code, said } = runBuild(folder, ['src/commands/build.ts'], { ...elsewhere, SITE_DATE: inject('siteDate') });
    expect(code, said).toBe(0);
    const once = await sumsOf(siteFolder);
    expect(Object.keys(once).length).toBeGreaterThan(600);
    expect(await sumsOf(join(folder, 'dist'))).toEqual(once);
  } finally {
    await rm(above, { recursive: true, force: true });
  }
});

/** Every file of a folder with the checksum of what is in it. */
async function sumsOf(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    sums[relative(folder, path)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return sums;
}
