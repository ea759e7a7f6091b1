import type { Finding } from '#checks/finding.ts';
import { guardBody } from '#loader/mdx/guardBody.ts';
import { parseBody } from '#loader/mdx/parseBody.ts';
import { guardPictures } from '#loader/read/pictures.ts';
import { guardText, largestFile } from '#loader/read/readText.ts';
import { splitFrontMatter } from '#loader/read/splitFrontMatter.ts';

/**
 * Looks once more at a content file that is about to be compiled: at this very text, whatever lies on disk by now or lay there
 * when the content was read. Its fields are not looked at, because the compiler gets none of them.
 *
 * @param root the project's folder
 * @param file the content file, from there
 * @returns everything for which the loader would refuse the text; an id that leads nowhere is not among it
 */
export async function guardSource(root: string, text: string, file: string): Promise<Finding[]> {
  if (text.length > largestFile)
    return [{ kind: 'file', file, message: 'This file is too large. Split it into two pages.' }];
  const characters = guardText(text, file);
  if (characters.length > 0) return characters;
  const split = splitFrontMatter(text, file);
  if ('kind' in split) return [split];
  const tree = parseBody(split.body, file, split.bodyLine);
  if ('kind' in tree) return [tree];
  const { findings } = guardBody(tree, file, split.bodyLine);
  return [...findings, ...(await guardPictures(root, tree, file, split.bodyLine)).findings];
}
