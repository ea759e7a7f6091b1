import { join } from 'node:path';
import { buildAndPublish } from '#integrations/publish/buildAndPublish.ts';
import { siteSettings } from '#integrations/siteSettings.ts';
import { isError } from '#checks/kinds.ts';
import { reportFindings } from '#checks/report/reportFindings.ts';
import { forgetReading, sharedReading } from '#loader/sharedReading.ts';
import { checkSite } from '#commands/check.ts';
import { runCommand } from '#commands/runCommand.ts';

/**
 * Builds the site: checks the content, lets Astro make and look at the pages, and puts them in `dist` only when all is well.
 *
 * @param root the project's folder
 * @returns true if the new site is in `dist`. If not, it has said why, and the last good site is as it was
 * @throws {SettingsError} if a setting cannot be used. Nothing was done
 */
export async function buildSite(root: string): Promise<boolean> {
  try {
    return await buildAndPublish(root, { check: checkContent, make: makePages });
  } finally {
    forgetReading(root);
  }
}

/** Reads the content as it is now, for this check and for Astro after it. */
async function checkContent(root: string): Promise<string | undefined> {
  forgetReading(root);
  const { findings } = await checkSite(root, siteSettings().date, sharedReading);
  const errors = findings.filter(isError);
  return errors.length > 0 ? reportFindings(errors) : undefined;
}

async function makePages(root: string, outDir: string): Promise<void> {
  // Astro decides by this whether it builds for visitors or for a developer; its own command sets it too.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  // Astro would name each page: twenty thousand lines for ten thousand services. What goes wrong is still said.
  // Its store of entries lies in the project: node_modules may be shared with other copies of it, as in the bench.
  await build({ root, outDir, cacheDir: join(root, '.astro/cache'), logLevel: 'warn' });
}

/** `npm run build`. After a failure it ends at once: what had begun would only go on to make pages for nobody. */
async function main(): Promise<void> {
  if (await buildSite(join(import.meta.dirname, '../..'))) return;
  await new Promise((resolve) => process.stderr.write('', resolve));
  process.exit(1);
}

if (import.meta.main) await runCommand(main);
