import { basename, dirname, join } from 'node:path';
import { codeOf, realDisk, type Disk } from '#integrations/publish/disk.ts';
import { replaceContents } from '#integrations/publish/replaceContents.ts';

/** How often a swap is tried. A virus scanner, or another build that ends now, holds a folder for a moment only. */
const mostTries = 3;
const pause = 200;

/** Signs that a folder itself may not be moved: it is a volume, or what it lies in belongs to somebody else. */
const cannotMove = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);
/** Signs that the place is held or taken now and may soon be free. */
const passing = new Set(['EBUSY', 'EACCES', 'EPERM', 'ENOTEMPTY', 'EEXIST']);

/** The new site is not in its place. The message says why, and what is there instead. */
export class NotPublished extends Error {
  constructor(error: unknown, whatIsThere: string) {
    super(`The new site was made but could not be put in its place. ${messageOf(error)}\n${whatIsThere}`, {
      cause: error,
    });
    this.name = 'NotPublished';
    this.stack = this.message;
  }
}

/**
 * Puts a new site in the place of the old. Renaming is one step on disk, so no visitor meets half a site; a folder that
 * cannot be renamed, such as a volume, gets the new contents in a moment.
 *
 * @param next the folder of the new site, whose name no other build has
 * @param site where the site belongs: a real folder, or one still to be made
 * @returns folders of old files that could not be removed, now that the new site is in its place
 * @throws {NotPublished} if it is not. The old site is as it was
 */
export function publishSite(next: string, site: string, disk: Disk = realDisk): string[] {
  const beside = join(dirname(site), basename(next));
  try {
    bringBeside(next, beside, disk);
  } catch (error) {
    tryTo(() => disk.remove(beside));
    if (cannotMove.has(codeOf(error))) return inPlace(next, site, disk);
    throw new NotPublished(error, unchanged);
  }
  return swap(beside, site, disk);
}

export const unchanged = 'The site was not changed: dist is as it was.';

/** Only within one disk can a folder be moved in one step. */
function bringBeside(next: string, beside: string, disk: Disk): void {
  if (next === beside) return;
  try {
    disk.rename(next, beside);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    disk.copy(next, beside);
  }
}

function swap(next: string, site: string, disk: Disk): string[] {
  const old = `${next}-old`;
  for (let tries = 1; ; tries += 1) {
    try {
      disk.remove(old);
      disk.rename(site, old);
    } catch (error) {
      // No site there yet: nothing to keep.
      if (codeOf(error) !== 'ENOENT') {
        if (cannotMove.has(codeOf(error))) return inPlace(next, site, disk);
        throw new NotPublished(error, unchanged);
      }
    }
    try {
      disk.rename(next, site);
      return removeOld(old, disk);
    } catch (error) {
      putBack(old, site, error, disk);
      if (tries >= mostTries || !passing.has(codeOf(error))) throw new NotPublished(error, unchanged);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** @throws {NotPublished} if the last good site cannot be put back: it says where that lies */
function putBack(old: string, site: string, reason: unknown, disk: Disk): void {
  try {
    disk.rename(old, site);
  } catch (error) {
    // There was none, or another build has put its own new site there.
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return;
    throw new NotPublished(
      reason,
      `There is no site in dist now, and the last good site could not be put back: ${messageOf(error)}\nIt lies whole in ${old}. The next build puts it back; or rename that folder yourself.`,
    );
  }
}

function removeOld(old: string, disk: Disk): string[] {
  // From here on it may lose files, so nobody may take it for a whole site any more.
  const gone = old.replace(/-old$/, '-gone');
  const renamed = tryTo(() => disk.rename(old, gone));
  const folder = renamed ? gone : old;
  return tryTo(() => disk.remove(folder)) ? [] : [folder];
}

function inPlace(next: string, site: string, disk: Disk): string[] {
  try {
    const left = replaceContents(next, site, basename(next), disk);
    tryTo(() => disk.remove(next));
    return left;
  } catch (error) {
    const name = basename(next);
    const half = disk.list(site).filter((part) => part === `${name}-old` || part === `${name}-out`);
    throw new NotPublished(
      error,
      half.length === 0
        ? unchanged
        : `The last good site could not all be put back: the rest of it lies in ${join(site, half[0] ?? '')}. Nothing is lost. The next build puts it back.`,
    );
  }
}

function tryTo(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message}.` : String(error);
}
