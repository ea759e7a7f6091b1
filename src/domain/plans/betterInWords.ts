/** Which way of a measure is good, in a short sentence. */
export function betterInWords(better: 'higher' | 'lower' | 'not-said'): string {
  if (better === 'not-said') return 'The plan does not say which way is better.';
  return better === 'higher' ? 'Higher is better.' : 'Lower is better.';
}
