/**
 * A piece of the index of answers: some stems, in the order of the alphabet, and where each stands.
 * Numbers of pages and sayings count from the one before, since small numbers pack better.
 */
export interface AnswerPiece {
  readonly stems: readonly string[];
  /** For each stem, the pages that have it: in turn a step to the next page's number, and a `PageMark`. */
  readonly pages: readonly (readonly number[])[];
  /** For each stem, the sayings that have it: in turn a step to the next saying's number, and a `SayingMark`. */
  readonly said: readonly (readonly number[])[];
}

/** The fields of a page beside its text. Their order is that of the bits of a page's mark. */
export const fields = ['title', 'names', 'summary', 'headings'] as const;

export type Field = (typeof fields)[number];

/** The most that a stem can stand in the text of a page. */
export const mostLevel = 7;

/** Where a stem stands on a page. */
export interface PageMark {
  /** How much of the text it is, from 0 to `mostLevel`. */
  readonly level: number;
  readonly fields: readonly Field[];
}

/** Where a stem stands in a saying: a phrase, a title or a name. */
export interface SayingMark {
  /** How many words the saying has that count, and the place of this one among them. */
  readonly length: number;
  readonly place: number;
}

/** A longer saying is taken for one of so many words. */
const mostLength = 12;

/** A page's mark as one number. */
export function writePageMark({ level, fields: inside }: PageMark): number {
  const bits = fields.reduce((sum, field, bit) => sum + (inside.includes(field) ? 2 ** bit : 0), 0);
  return bits * (mostLevel + 1) + level;
}

export function readPageMark(mark: number): PageMark {
  const bits = Math.floor(mark / (mostLevel + 1));
  return { level: mark % (mostLevel + 1), fields: fields.filter((_, bit) => (bits >> bit) & 1) };
}

/** A saying's mark as one number. */
export function writeSayingMark({ length, place }: SayingMark): number {
  return Math.min(length, mostLength) * mostLength + Math.min(place, mostLength - 1);
}

export function readSayingMark(mark: number): SayingMark {
  return { length: Math.floor(mark / mostLength), place: mark % mostLength };
}
