import { afterAll } from 'vitest';
import { wordsOf } from './wordsOf.ts';
import { checkContent } from '#commands/check.ts';
import { contentTree } from './contentTree.ts';

const trees: { remove: () => Promise<void> }[] = [];
afterAll(() => Promise.all(trees.splice(0).map((tree) => tree.remove())));

/** What `npm run check` says about a small content tree on a day. */
export async function reportOf(files: Record<string, string>, date = '2026-11-22'): Promise<string> {
  const tree = await contentTree(files);
  trees.push(tree);
  return wordsOf((await checkContent(tree.root, date)).findings);
}

/** The same without its closing line, which counts the problems. */
export async function findingsOf(files: Record<string, string>, date = '2026-11-23'): Promise<string> {
  return (await reportOf(files, date)).replace(/\n\n\d+ problem.*$/, '');
}
