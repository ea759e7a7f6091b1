const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/**
 * Which of two names stands first in a list for people: by letter, capital or not.
 *
 * @example ['b', 'A'].sort(byName) // => ['A', 'b']
 */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
