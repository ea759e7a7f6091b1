/** More words than this are not looked up one by one: each may cost a download. */
const mostWords = 8;

/**
 * The words of a search, each once, as they were typed. Quotes only group words, so they are dropped.
 *
 * @example wordsOf('“speech and language” speech') // => ['speech', 'and', 'language']
 */
export function wordsOf(query: string): string[] {
  const words = query.split(/[\s"“”]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const seen = new Set<string>();
  return words
    .filter((word) => {
      const key = word.toLowerCase();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostWords);
}
