import { hash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { longestSide, pictureProblem } from '#domain/pictures/pictureProblem.ts';
import { pictureName } from '#loader/mdx/guardBody.ts';
import type { BodyNode } from '#loader/mdx/parseBody.ts';

/** The largest picture, in bytes. */
export const largestPicture = 2_000_000;

/**
 * What is wrong with the pictures that a body shows, each at the place that shows it.
 *
 * @param file the content file, from the project's root
 * @param bodyLine the line of the file on which the body starts, from 1
 * @returns the findings, and the files of all pictures shown, from the project's root
 */
export async function guardPictures(
  root: string,
  tree: BodyNode,
  file: string,
  bodyLine: number,
): Promise<{ findings: Finding[]; shown: string[] }> {
  const findings: Finding[] = [];
  const shown: string[] = [];
  for (const { url, position } of picturesOf(tree)) {
    // The guard has told of any other name.
    if (!url || !pictureName.test(url)) continue;
    const picture = posix.join(posix.dirname(file), url);
    shown.push(picture);
    const problem = await problemOf(join(root, picture));
    if (!problem) continue;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    const message =
      problem === missing
        ? `There is no picture ${url} in this folder. Add it, or mend its name.`
        : `${url}: ${problem}`;
    findings.push({ kind: 'picture', file, line: line + bodyLine - 1, column, message });
  }
  return { findings, shown };
}

/** What is wrong with a picture that no body shows yet, told at the picture itself. */
export async function guardStrayPicture(root: string, file: string): Promise<Finding[]> {
  const problem = await problemOf(join(root, file));
  return problem && problem !== missing ? [{ kind: 'picture', file, message: problem }] : [];
}

const missing = 'missing';

async function problemOf(path: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    // A link, or a pipe that never ends, could have been put in its place since the folder was listed.
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return missing;
      if (stats.size > largestPicture) return 'This picture is over 2 MB. Make it smaller first.';
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return missing;
  }
  return pictureProblem(bytes, extname(path)) ?? (await damage(bytes));
}

/** Pictures that were looked at already, by their bytes: `astro dev` reads all content again after every change. */
const looked = new Map<string, Promise<string | undefined>>();
/** The last picture that is being looked at. One at a time: a large one takes a lot of memory while it is open. */
let busy: Promise<unknown> = Promise.resolve();

function damage(bytes: Buffer): Promise<string | undefined> {
  const key = hash('sha256', bytes);
  const before = looked.get(key);
  if (before) return before;
  const now = busy.then(() => decode(bytes));
  busy = now;
  looked.set(key, now);
  return now;
}

/** Opens the whole picture, as the build will. Only so is a header known not to lie. */
async function decode(bytes: Buffer): Promise<string | undefined> {
  // Most checks see no picture, so the library is loaded by the first.
  const { default: sharp } = await import('sharp');
  try {
    const { info } = await sharp(bytes, { failOn: 'warning', limitInputPixels: longestSide ** 2 })
      .resize({ width: 16, height: 16, fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info.width > 0 ? undefined : damaged;
  } catch {
    return damaged;
  }
}

const damaged = 'This picture is damaged and cannot be opened. Save it again.';

function picturesOf(node: BodyNode): BodyNode[] {
  return [...(node.type === 'image' ? [node] : []), ...(node.children ?? []).flatMap(picturesOf)];
}
