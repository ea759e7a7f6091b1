import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/**
 * What a word is counted as, whatever its ending: "breaks" and "break" are one (Porter, 1980).
 *
 * @param word small letters, no apostrophes, as `plainWords` writes it
 */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? stemmer(word);
  known.set(word, stem);
  return stem;
}

/**
 * The stems of a text, in its order: each as often as it stands there.
 *
 * @param text as `plainWords` writes it
 */
export function stemsOf(text: string): string[] {
  return text.split(' ').filter(Boolean).map(stemOf);
}
