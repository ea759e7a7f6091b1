import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { codeOf } from '#integrations/publish/disk.ts';

/** There is something in the way where the site belongs. */
export class NoPlace extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoPlace';
    this.stack = message;
  }
}

/**
 * Where the finished site of a project belongs: its folder `dist`, or the folder that `dist` is a link to.
 *
 * @throws {NoPlace} if no site can be put there
 */
export function siteFolder(root: string): string {
  const dist = join(root, 'dist');
  const project = realpathSync(root);
  const isLink = lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  let folder: string;
  try {
    folder = isLink ? realpathSync(dist) : resolve(project, 'dist');
  } catch (error) {
    throw new NoPlace(
      `dist is a link that leads nowhere (${codeOf(error)}). Make the folder that it should lead to, or remove the link.`,
    );
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new NoPlace('dist is a file, and the site is a folder. Move that file away.');
  if (`${project}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
    throw new NoPlace(
      `dist is a link to ${folder}, and this project lies in there. Let the link lead to a folder of its own.`,
    );
  return folder;
}
