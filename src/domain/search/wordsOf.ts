/** A word as Pagefind sees it: letters and digits, with an apostrophe inside. Hyphens and slashes part words. */
export const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The words of a search, each once, as they were typed.
 *
 * @example wordsOf('“speech and language” Speech') // => ['speech', 'and', 'language']
 */
export function wordsOf(query: string): string[] {
  const seen = new Set<string>();
  return (query.match(wordPattern) ?? []).filter((word) => {
    const key = fold(word);
    return !seen.has(key) && seen.add(key);
  });
}

/** Small letters without accents: "Café" and "cafe" are one word. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One word as the lists of words hold it: small letters, no accent, no apostrophe. */
export function plainWord(word: string): string {
  return fold(word).replace(/['’]/g, '');
}

/**
 * Text as the lists of words and places hold it: small letters, no accents, no apostrophes, one space between words.
 *
 * @example plainWords('Clayton-le-Moors') // => 'clayton le moors'
 */
export function plainWords(text: string): string {
  return (fold(text).match(wordPattern) ?? []).map(plainWord).join(' ');
}
