import { existsSync } from 'node:fs';
import { listBuiltSite, type BuiltSite } from '#integrations/builtSite.ts';
import { siteFolder } from './siteFolder.ts';

/**
 * The finished site, to be listed once in each test file: a list for each page would be read some 700 times.
 * It holds nothing if nothing was built, which a test of its own tells.
 */
export async function builtSite(): Promise<BuiltSite> {
  return existsSync(siteFolder) ? listBuiltSite(siteFolder) : { folder: siteFolder, pages: [], files: new Set() };
}
