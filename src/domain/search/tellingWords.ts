import { plainWord } from '#domain/search/wordsOf.ts';

/**
 * The words that say something. If none does, all of them: whoever typed "help" shall find something.
 *
 * @param small words that say nothing: `fillerWords`, or `joiningWords`
 * @example tellingWords(['who', 'do', 'I', 'tell'], new Set(['who', 'do', 'i'])) // => ['tell']
 */
export function tellingWords(words: readonly string[], small: ReadonlySet<string>): readonly string[] {
  const telling = words.filter((word) => !small.has(plainWord(word)));
  return telling.length === 0 ? words : telling;
}
