import { fold } from '#domain/search/wordsOf.ts';

/**
 * true if a search speaks of danger to somebody. Then the urgent numbers come before any result.
 *
 * @param words what speaks of danger: `dangerWords`
 *
 * @example speaksOfDanger('My son won’t stop hitting me', dangerWords) // => true
 * @example speaksOfDanger('I need a break', dangerWords) // => false
 */
export function speaksOfDanger(query: string, words: string): boolean {
  const plain = fold(query)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return new RegExp(` (?:${words}) `).test(` ${plain} `);
}
