/**
 * The word of a list that is nearest to a mistyped one, if any is near enough to be meant:
 * one change for words of up to 7 letters, two above (a swap of neighbours counts as one).
 *
 * @example nearest('Contcat', ['Contact', 'Steps']) // => 'Contact'
 */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const allowed = word.length > 12 ? 3 : word.length > 7 ? 2 : 1;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of list) {
    // Each letter more or less is a change, so a word of quite another length need not be looked at.
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), allowed);
    if (distance <= allowed && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** In one report, how many findings are worth a look at every word there is. Whoever has more has made one mistake many times. */
export const mostSuggestions = 20;

/**
 * The number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau–Levenshtein, restricted).
 *
 * @param most where to stop: for words further apart it gives a number above this, and looks only along the diagonal
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const current: number[] = new Array<number>(b.length + 1).fill(Infinity);
    current[0] = i;
    let least = i;
    const last = Math.min(b.length, i + most);
    for (let j = Math.max(1, i - most); j <= last; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? Infinity) + 1,
        (current[j - 1] ?? Infinity) + 1,
        (previous[j - 1] ?? Infinity) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoAgo[j - 2] ?? Infinity) + 1);
      }
      current[j] = cost;
      least = Math.min(least, cost);
    }
    // A swap reaches over one row, so two rows in a row beyond it are the end.
    if (least > most && leastBefore > most) return least;
    leastBefore = least;
    twoAgo = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
