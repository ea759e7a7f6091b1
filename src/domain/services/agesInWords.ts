/**
 * A range of ages as a family reads it.
 *
 * @example agesInWords({ from: 0, to: 25 }) // => 'Birth to 25'
 */
export function agesInWords({ from, to }: { from: number; to: number }): string {
  if (from === to) return `Age ${to}`;
  return from === 0 ? `Birth to ${to}` : `${from} to ${to}`;
}
