import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface ReadingGrade {
  /** Flesch–Kincaid grade: about the years of school a reader needs. */
  grade: number;
  /** Words in the sentences that were counted. */
  words: number;
}

/** No page with enough words to judge is harder to read. Half of all are at 6 or below. */
export const hardestGrade = 9;

/** No short version with pictures is harder to read. */
export const hardestShortGrade = 3;

/** A text with fewer words than this is not judged: one long name would decide. */
export const fewestWords = 100;

/**
 * Measures texts by the Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Counted are sentences of four words or more; a term of our word list counts as one word of two syllables, for the page explains it.
 *
 * @param terms how pages write our words
 */
export function readingGrade(terms: readonly string[]): (texts: readonly string[]) => ReadingGrade {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  // Without a term it would find every gap between two letters.
  const known =
    longestFirst.length === 0
      ? /(?!)/u
      : new RegExp(`\\b(?:${longestFirst.map((term) => RegExp.escape(term)).join('|')})s?(?![\\p{L}])`, 'giu');
  return (texts) => {
    let sentences = 0;
    let words = 0;
    let syllables = 0;
    for (const text of texts) {
      for (const sentence of text.replace(known, ' zzterm ').split(/(?<=[.!?:])\s+/)) {
        const found = sentence.match(/[\p{L}\p{N}’'-]+/gu);
        if (found === null || found.length < 4) continue;
        sentences += 1;
        words += found.length;
        for (const word of found) syllables += syllablesOf(word);
      }
    }
    if (words === 0) return { grade: 0, words };
    return { grade: (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59, words };
  };
}

const counted = new Map([['zzterm', 2]]);

/** Counted once: a site has a hundred thousand words, and a few thousand different ones. */
function syllablesOf(word: string): number {
  const before = counted.get(word);
  if (before !== undefined) return before;
  const now = Math.max(1, syllable(word));
  counted.set(word, now);
  return now;
}
