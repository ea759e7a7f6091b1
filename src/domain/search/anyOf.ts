import type { PagefindHit } from './pagefindAnswer.ts';

/** With fewer pages that have all the words, those that have some of them are shown too. */
export const few = 3;

/**
 * The pages that have some of the words: those with most of them first, then those that fit best.
 *
 * @param answers what each word found by itself
 * @param shown what has all the words, and is shown already
 */
export function anyOf(answers: readonly (readonly PagefindHit[])[], shown: readonly PagefindHit[]): PagefindHit[] {
  const found = new Map<string, { hit: PagefindHit; words: number; score: number }>();
  for (const hit of answers.flat()) {
    const before = found.get(hit.id);
    found.set(hit.id, {
      hit,
      words: (before?.words ?? 0) + 1,
      score: (before?.score ?? 0) + hit.score,
    });
  }
  for (const { id } of shown) found.delete(id);
  // One number for both, since the batch that is shown is ranked by it again.
  return [...found.values()]
    .map(({ hit, words, score }) => ({ ...hit, score: words * score }))
    .toSorted((a, b) => b.score - a.score);
}
