import { fold } from '#domain/search/wordsOf.ts';

/** Somebody who is hurt. */
const who = '(?:me|us|my|him|her|his|them|their|child|kids?|son|daughter|baby)\\w*';
const not = '(?:not|isnt|never|dont|doesnt|didnt|cant|cannot)';

/**
 * What somebody types who is in danger, or fears for somebody. Each is a piece of a pattern over small letters
 * without apostrophes; it stands between two spaces. Words of every day ("break", "respite", "tired") are none of them.
 * Better one too many than one missing: all it does is to show the urgent numbers first.
 */
const dangers = [
  // To die, to hurt oneself, also as it is often misspelled.
  'sui?cid\\w*|suiside|suicde|sucide|die|dying|dead|kms',
  'self ?harm\\w*|harm(?:s|ed|ing)?|cut\\w* (?:my|him|her|them) ?sel\\w+|overdos\\w*|blades?|razors?',
  '(?:took|taken) (?:\\w+ ){0,3}(?:pills?|tablets?|paracetamol)|(?:drank|drunk) (?:\\w+ )?bleach',
  'too (?:many|much) (?:\\w+ )?(?:pills?|tablets?|paracetamol|ibuprofen|medication|medicine)',
  'noose|round (?:my|his|her) neck|hang(?:ing)? (?:my|him|her|them) ?sel\\w+|jump(?:ing)? (?:off|in front of)|no (?:point|reason) (?:in )?(?:living|to live)|goodbye (?:note|letter)',
  'end(?:ing)? (?:it|(?:my|his|her|their) life)|(?:take|taking|took) (?:my|his|her|their) own life',
  `${not} (?:want to|wanna) (?:be here|be alive|live|wake up)`,
  // To be hurt by others, or to hurt them.
  `hurt(?:s|ing)?|attack\\w*|(?:hit|hits|hitting|beat\\w*|punch\\w*|(?:scared|afraid) of) ${who}`,
  'kil|kill\\w*|murder\\w*|stab(?:s|bed|bing)?|strangl\\w*|abus\\w*|violen\\w*|neglect\\w*',
  'rap(?:e|es|ed|ist)|molest\\w*|groom(?:ed|ing)|touch\\w* (?:me|him|her|my)',
  // Not safe, gone, at the end of one's strength.
  `unsafe|${not} (?:\\w+ )?safe|danger\\w*|emergency|999|crisis`,
  '(?:run|runs|ran|running) away|runaway|(?:gone|went) missing|is missing(?= $)',
  `${not} (?:cope|coping|go on|do this|take (?:it|this|any ?more))`,
  // The body.
  `${not} breath(?:e|ing)|choking|unconscious|poison\\w*|swallowed`,
].join('|');

const pattern = new RegExp(` (?:${dangers}) `);

/**
 * true if a search speaks of danger to somebody. Then the urgent numbers come before any result.
 *
 * @example speaksOfDanger('My son won’t stop hitting me') // => true
 * @example speaksOfDanger('I need a break') // => false
 */
export function speaksOfDanger(query: string): boolean {
  const words = fold(query)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return pattern.test(` ${words} `);
}
