import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFindings } from '../checks/reportFindings.ts';
import { isError } from '../checks/kinds.ts';
import { listBuiltSite } from '../build/builtSite.ts';
import { OutputGateError } from '../build/outputGate.ts';
import { siteSettings } from '../build/siteSettings.ts';
import type { Reading } from '../door/readContent.ts';
import { forgetReading, sharedReading } from '../door/sharedReading.ts';
import { checkSite } from './check.ts';

/**
 * Builds the site: checks the content, builds into a folder beside `dist`, and puts it in the place of `dist` only when all is well.
 * Whatever fails, the last good site stays as it was.
 *
 * @param root the project's folder
 * @returns true if the new site is in `dist`
 */
export async function buildSite(root: string): Promise<boolean> {
  const start = performance.now();
  const { findings } = await checkSite(root, siteSettings.date, freshReading);
  const errors = findings.filter(isError);
  if (errors.length > 0) {
    console.error(reportFindings(errors));
    return false;
  }
  // Two builds at once must not write into each other.
  const next = join(root, `.dist-next-${process.pid}`);
  try {
    // Astro decides by this whether it builds for visitors or for a developer; its own command sets it too.
    process.env['NODE_ENV'] = 'production';
    const { build } = await import('astro');
    await rm(next, { recursive: true, force: true });
    // Astro would name each page: twenty thousand lines for ten thousand services. What goes wrong is still said.
    // Its store of entries lies in the project: node_modules may be shared with other copies of it, as in the bench.
    await build({ root, outDir: next, cacheDir: join(root, '.astro/cache'), logLevel: 'warn' });
    await swap(next, join(root, 'dist'));
    const { pages } = await listBuiltSite(join(root, 'dist'));
    console.log(
      `${pages.length} pages built and checked in ${Math.round((performance.now() - start) / 1000)} seconds.`,
    );
    return true;
  } catch (error) {
    console.error(`\n${messageOf(error)}\nThe site was not changed: dist is as it was.`);
    return false;
  } finally {
    forgetReading(root);
    // After a failure Astro may still be writing pages that it had begun, so what is left goes at the very end.
    process.once('exit', () => {
      rmSync(next, { recursive: true, force: true });
    });
  }
}

/** Reads the content as it is now, for the check and for Astro after it. */
function freshReading(root: string): Promise<Reading> {
  forgetReading(root);
  return sharedReading(root);
}

/** Puts the new folder in the place of the old. Renaming is one step on disk, so no visitor meets half a site. */
async function swap(next: string, current: string): Promise<void> {
  const old = `${next}-old`;
  await rm(old, { recursive: true, force: true });
  await rename(current, old).catch(ignoreMissing);
  await rename(next, current);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/** Errors that say all there is to say. By name: the content is read by Astro's own copy of our code. */
const plain = new Set([OutputGateError.name, 'ContentError']);

/** What went wrong, in the words of whoever noticed. Only a fault in our own code needs its trace. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (plain.has(error.name)) return error.message;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `The site could not be built. ${error.message}${hint}\n${error.stack ?? ''}`;
}

if (import.meta.main) {
  if (!(await buildSite(join(import.meta.dirname, '../..')))) process.exitCode = 1;
}
