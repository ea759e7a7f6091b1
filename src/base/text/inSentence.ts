/**
 * A list as it stands in a sentence.
 *
 * @example inSentence(['North', 'South', 'East']) // => 'North, South and East'
 */
export function inSentence(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
