/**
 * The same words with a capital at the start.
 *
 * @example withCapital('what it costs') // => 'What it costs'
 */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
