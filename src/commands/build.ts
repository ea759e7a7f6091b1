import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listBuiltSite } from '../build/builtSite.ts';
import { publishSite, unchanged } from '../build/publish/publishSite.ts';
import { siteFolder } from '../build/publish/siteFolder.ts';
import { tidyLeftovers } from '../build/publish/tidyLeftovers.ts';
import { workFolder } from '../build/publish/workFolder.ts';
import { siteSettings } from '../build/siteSettings.ts';
import { removeForGood, watchForStops } from '../build/watchForStops.ts';
import { whyItFailed } from '../build/whyItFailed.ts';
import { isError } from '../checks/kinds.ts';
import { reportFindings } from '../checks/reportFindings.ts';
import type { Reading } from '../door/readContent.ts';
import { forgetReading, sharedReading } from '../door/sharedReading.ts';
import { checkSite } from './check.ts';
import { runCommand } from './runCommand.ts';

/** The two long parts of a build. */
export interface BuildSteps {
  /** Everything that must be mended before anything is made, or undefined. */
  readonly check: (root: string) => Promise<string | undefined>;
  /** Makes the whole site in a folder, and looks at it. */
  readonly make: (root: string, folder: string) => Promise<void>;
}

/**
 * Builds the site: checks the content, builds into a folder beside `dist`, and puts it in the place of `dist` only when all is well.
 * Whatever fails or stops it, the last good site stays as it was and nothing else is left behind; what a build that was killed
 * could not tidy, the next one does.
 *
 * @param root the project's folder
 * @returns true if the new site is in `dist`
 * @throws {SettingsError} if a setting cannot be used. Nothing was done
 */
export async function buildSite(root: string, steps: BuildSteps = { check: checkContent, make }): Promise<boolean> {
  siteSettings();
  const start = performance.now();
  let whatIsThere = unchanged;
  const stops = watchForStops(() => whatIsThere);
  try {
    const site = siteFolder(root);
    for (const done of await tidyLeftovers(root, site)) console.log(done);
    const problems = await Promise.race([steps.check(root), stops.failed]);
    if (problems !== undefined) {
      console.error(problems);
      return false;
    }
    const next = join(root, workFolder());
    removeAtExit([next, join(dirname(site), workFolder())]);
    rmSync(next, { recursive: true, force: true });
    await Promise.race([steps.make(root, next), stops.failed]);
    // A link may have been set, or a folder moved, in the meantime.
    const place = siteFolder(root);
    const leftovers = publishSite(next, place);
    whatIsThere = 'The new site is in dist, whole.';
    const { pages } = await listBuiltSite(place);
    console.log(
      `${pages.length} pages built and checked in ${Math.round((performance.now() - start) / 1000)} seconds.`,
    );
    for (const folder of leftovers)
      console.error(
        `These old files could not be removed: ${folder}. The next build tries again; or remove them yourself.`,
      );
    return true;
  } catch (error) {
    console.error(`\n${whyItFailed(error, whatIsThere)}`);
    return false;
  } finally {
    forgetReading(root);
    stops.end();
  }
}

async function checkContent(root: string): Promise<string | undefined> {
  const { findings } = await checkSite(root, siteSettings().date, freshReading);
  const errors = findings.filter(isError);
  return errors.length > 0 ? reportFindings(errors) : undefined;
}

async function make(root: string, outDir: string): Promise<void> {
  // Astro decides by this whether it builds for visitors or for a developer; its own command sets it too.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  // Astro would name each page: twenty thousand lines for ten thousand services. What goes wrong is still said.
  // Its store of entries lies in the project: node_modules may be shared with other copies of it, as in the bench.
  await build({ root, outDir, cacheDir: join(root, '.astro/cache'), logLevel: 'warn' });
}

/** Reads the content as it is now, for the check and for Astro after it. */
function freshReading(root: string): Promise<Reading> {
  forgetReading(root);
  return sharedReading(root);
}

/** After a failure Astro may still be writing pages that it had begun, so what is left goes at the very end. */
function removeAtExit(folders: readonly string[]): void {
  process.once('exit', () => {
    removeForGood(() => {
      const left = folders.filter((folder) => existsSync(folder));
      for (const folder of left) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      return left.length > 0;
    });
  });
}

/** `npm run build`. After a failure it ends at once: what had begun would only go on to make pages for nobody. */
async function main(): Promise<void> {
  if (await buildSite(join(import.meta.dirname, '../..'))) return;
  await new Promise((resolve) => process.stderr.write('', resolve));
  process.exit(1);
}

if (import.meta.main) await runCommand(main);
