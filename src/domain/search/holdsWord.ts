import type { PagefindPage } from './pagefindAnswer.ts';
import { fold, wordPattern } from './wordsOf.ts';

/** true if some word on the page, or in what it says of itself, begins like this one. */
export function holdsWord({ content, meta }: Pick<PagefindPage, 'content' | 'meta'>, word: string): boolean {
  const start = fold(word);
  const text = [content, ...Object.values(meta)].join(' ');
  return (fold(text).match(wordPattern) ?? []).some((found) => found.startsWith(start));
}
