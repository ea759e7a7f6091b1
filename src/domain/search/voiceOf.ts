import type { AgeId } from '#base/lists/ages.ts';

/** Whom a search speaks of: a child of somebody's, the person who types, or nobody. */
export type Voice = 'other' | 'me' | 'nobody';

const child =
  '(?:child|childs|kid|son|sons|daughter|boy|girl|baby|toddler|grandson|granddaughter|grandchild|lad|teenager|teen|twins?|foster child|stepson|stepdaughter)';
const other = new RegExp(
  `\\b(?:(?:my|our|a|his|her|the) (?:\\w+ ){0,2}${child}|he|shes?|hes|him|his|her|hers|pupils?|students?)\\b`,
);
const me = /\b(?:i|im|ive|me|my|mine|myself)\b/;

/**
 * Whom a search speaks of. A mother writes "he cant sleep", a young person "i cant sleep": each is to find their own pages.
 *
 * @param text small letters, no apostrophes, as `plainWords` writes it
 * @param age the age it names: small children do not search for themselves
 * @example voiceOf('my son cant sleep') // => 'other'
 */
export function voiceOf(text: string, age?: AgeId): Voice {
  if (other.test(text) || age === 'under-5' || age === '5-to-10') return 'other';
  return me.test(text) ? 'me' : 'nobody';
}
