import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { realDisk, type Disk } from '#integrations/publish/disk.ts';
import { restoreContents } from '#integrations/publish/replaceContents.ts';
import { mayStillRun, readName, type Holds } from '#integrations/publish/workFolder.ts';

/** A build that runs is between its two renames for less than this. */
const betweenRenames = 200;

interface Leftover {
  readonly path: string;
  /** What the build called its folders. */
  readonly name: string;
  readonly holds: Holds;
  readonly touched: number;
  readonly live: boolean;
}

/**
 * Mends what builds left behind that were killed: puts the last good site back if it was on its way out, and removes
 * what is of no use. Folders of builds that still run are let be.
 *
 * @param root the project's folder
 * @param site where the finished site belongs
 * @returns what was done that a person should know, a sentence each
 * @throws if the last good site is there but cannot be put back
 */
export async function tidyLeftovers(root: string, site: string, disk: Disk = realDisk): Promise<string[]> {
  const said: string[] = [];
  if (await missing(site)) {
    const [last] = leftoversIn([dirname(site)], disk)
      .filter(({ holds }) => holds === 'old')
      .sort((a, b) => b.touched - a.touched);
    if (last) {
      disk.rename(last.path, site);
      said.push(putBack);
    }
  }
  for (const { name } of leftoversIn([site], disk).filter(
    ({ live, holds }) => !live && (holds === 'old' || holds === 'out'),
  )) {
    restoreContents(site, name, disk);
    said.push(putBack);
  }
  for (const { path, live } of leftoversIn(new Set([root, dirname(site), site]), disk)) {
    if (live) continue;
    try {
      disk.remove(path);
    } catch (error) {
      said.push(
        `Files that an earlier build left behind could not be removed: ${path}. ${error instanceof Error ? error.message : ''}`,
      );
    }
  }
  return said;
}

const putBack = 'An earlier build was stopped while it put its site in place. The last good site is back in dist.';

/** Looks twice, in case another build is just about to put its site there. */
async function missing(site: string): Promise<boolean> {
  const isThere = () => statSync(site, { throwIfNoEntry: false }) !== undefined;
  if (isThere()) return false;
  await setTimeout(betweenRenames);
  return !isThere();
}

function leftoversIn(folders: Iterable<string>, disk: Disk): Leftover[] {
  return [...folders].flatMap((folder) =>
    disk.list(folder).flatMap((entry) => {
      const read = readName(entry);
      if (!read) return [];
      const path = join(folder, entry);
      const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      const name = read.holds === 'next' ? entry : entry.slice(0, -read.holds.length - 1);
      return [{ path, name, holds: read.holds, touched, live: mayStillRun(read, Date.now() - touched) }];
    }),
  );
}
