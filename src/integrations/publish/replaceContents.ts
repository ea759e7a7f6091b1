import { join } from 'node:path';
import { realDisk, type Disk } from '#integrations/publish/disk.ts';
import { readName } from '#integrations/publish/workFolder.ts';

/** The file system's own, at the top of a volume of its own. */
const notOurs = new Set(['lost+found']);

/**
 * Puts a new site into a folder that cannot be moved itself, such as a volume. All that can fail for want of room is done
 * beside the old site first; then the old parts are moved out and the new ones in, a step each, and back if one fails.
 *
 * @param from the new site, which stays where it is
 * @param name what this build calls its folders
 * @returns folders of old files that could not be removed
 * @throws what went wrong. The old site is as it was, or `restoreContents` makes it so
 */
export function replaceContents(from: string, site: string, name: string, disk: Disk = realDisk): string[] {
  const next = join(site, name);
  const old = join(site, `${name}-old`);
  const out = join(site, `${name}-out`);
  try {
    disk.remove(next);
    disk.copy(from, next);
    disk.makeFolder(old);
    for (const part of partsOf(site, disk)) disk.rename(join(site, part), join(old, part));
    // From this step on, whatever lies in the site is new.
    disk.rename(old, out);
    for (const part of disk.list(next)) disk.rename(join(next, part), join(site, part));
  } catch (error) {
    restoreContents(site, name, disk);
    throw error;
  }
  return [out, next].filter((folder) => !removed(folder, disk));
}

/**
 * Puts back the old site, from whatever step of `replaceContents` a build has come to. May be stopped and begun again.
 *
 * @throws if a part cannot be moved back. Nothing is lost: it lies in the folder that ends in `-old` or `-out`
 */
export function restoreContents(site: string, name: string, disk: Disk = realDisk): void {
  const old = join(site, `${name}-old`);
  const names = disk.list(site);
  if (names.includes(`${name}-out`)) {
    for (const part of partsOf(site, disk)) disk.remove(join(site, part));
    disk.rename(join(site, `${name}-out`), old);
  }
  for (const part of disk.list(old)) disk.rename(join(old, part), join(site, part));
  disk.remove(old);
  disk.remove(join(site, name));
}

/** What a site is made of: all that lies in its folder but the folders of builds. */
function partsOf(site: string, disk: Disk): string[] {
  return disk.list(site).filter((part) => readName(part) === undefined && !notOurs.has(part));
}

function removed(folder: string, disk: Disk): boolean {
  try {
    disk.remove(folder);
    return true;
  } catch {
    return false;
  }
}
