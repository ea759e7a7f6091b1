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
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= allowed && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** The number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau–Levenshtein, restricted). */
export function editDistance(a: string, b: string): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoAgo[j - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    twoAgo = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
