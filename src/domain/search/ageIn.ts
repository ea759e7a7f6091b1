import { ages, type AgeId } from '#base/lists/ages.ts';

const number = '(\\d{1,2})';
const unit = '(?:yrs?|years?|y)';

/** Ways to write an age. The first bracket is the number. */
const patterns = [
  // "4 year old", "4yo", "4 yr old", "aged 4", "age 4"
  new RegExp(`\\b${number} ?(?:${unit} olds?|yo|y o)\\b`),
  new RegExp(`\\b(?:aged?|turning|turns|turned|nearly|almost) ${number}\\b`),
  // "son 15", "my girl of 9", "boy (7)"
  new RegExp(
    `\\b(?:son|daughter|child|kid|boy|girl|lad|grandson|granddaughter|brother|sister) (?:is |of |who is )?${number}\\b`,
  ),
  new RegExp(`\\b${number} (?:month|week)s? old\\b`),
];

/** An age that a search names. */
export interface NamedAge {
  /** The group of ages that results can be narrowed to. */
  readonly id: AgeId;
  readonly label: string;
  /** The search without it. */
  readonly rest: string;
}

/**
 * The age that somebody names, if it is one of ours (0 to 25).
 *
 * @param text small letters, no apostrophes, as `plainWords` writes it
 * @example ageIn('my 4 year old bites') // => { id: 'under-5', label: 'Under 5', rest: 'my bites' }
 */
export function ageIn(text: string): NamedAge | undefined {
  for (const pattern of patterns) {
    const [said, digits = ''] = pattern.exec(text) ?? [];
    if (said === undefined) continue;
    const age = /month|week/.test(said) ? 0 : Number(digits);
    const group = ages.find(({ from, to }) => age >= from && age <= to);
    if (group === undefined) continue;
    const person =
      /^(?:son|daughter|child|kid|boy|girl|lad|grandson|granddaughter|brother|sister)\b/.exec(said)?.[0] ?? '';
    const rest = text.replace(said, person).replace(/ +/g, ' ').trim();
    return { id: group.id, label: group.label, rest };
  }
  return undefined;
}
