import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { siteSettings } from '#integrations/siteSettings.ts';
import { removeForGood, watchForStops } from '#integrations/watchForStops.ts';
import { whyItFailed } from '#integrations/whyItFailed.ts';
import { publishSite, unchanged } from '#integrations/publish/publishSite.ts';
import { siteFolder } from '#integrations/publish/siteFolder.ts';
import { tidyLeftovers } from '#integrations/publish/tidyLeftovers.ts';
import { workFolder } from '#integrations/publish/workFolder.ts';

/** The two long parts of a build. */
export interface BuildSteps {
  /** Everything that must be mended before anything is made, or undefined. */
  readonly check: (root: string) => Promise<string | undefined>;
  /** Makes the whole site in a folder, and looks at it. */
  readonly make: (root: string, folder: string) => Promise<void>;
}

/**
 * Checks, makes the site in a folder beside `dist`, and puts it in the place of `dist` only when all is well. Whatever fails or
 * stops it, the last good site stays as it was and nothing else is left behind; what a build that was killed could not tidy, the
 * next one does. It says how it went.
 *
 * @param root the project's folder
 * @returns true if the new site is in `dist`
 * @throws {SettingsError} if a setting cannot be used. Nothing was done
 */
export async function buildAndPublish(root: string, steps: BuildSteps): Promise<boolean> {
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
    await Promise.race([steps.make(root, next), stops.failed]);
    // A link may lead elsewhere by now.
    const place = siteFolder(root);
    const leftovers = publishSite(next, place);
    whatIsThere = 'The new site is in dist, whole.';
    const { pages } = await listBuiltSite(place);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${pages.length} pages built and checked in ${seconds} seconds.`);
    for (const folder of leftovers) console.error(couldNotRemove(folder));
    return true;
  } catch (error) {
    console.error(`\n${whyItFailed(error, whatIsThere)}`);
    return false;
  } finally {
    stops.end();
  }
}

function couldNotRemove(folder: string): string {
  return `These files of the last site could not be removed: ${folder}. The next build tries again; or remove them yourself.`;
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
