import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ourProject } from '../bench/benchProjects.ts';
import { runBuild } from '../support/runBuild.ts';

test('the same content gives the same site, byte for byte, wherever and in whatever language it is built', async () => {
  const above = await mkdtemp(join(tmpdir(), 'twice-'));
  try {
    const built: Record<string, string>[] = [];
    for (const [name, env] of [
      ['one', { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' }],
      ['two', { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }],
    ] as const) {
      const { folder } = await ourProject(join(import.meta.dirname, '../..'), join(above, name));
      const { code, said } = runBuild(folder, ['src/commands/build.ts'], {
        ...env,
        SITE_DATE: '2026-11-23',
      });
      expect(code, said).toBe(0);
      built.push(await sumsOf(join(folder, 'dist')));
    }
    expect(built[1]).toEqual(built[0]);
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
