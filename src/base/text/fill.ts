/**
 * A text of the content with its blanks filled in.
 *
 * @example fill('Until {day}', { day: '1 May 2026' }) // => 'Until 1 May 2026'
 * @throws {RangeError} for a blank without a value; the schema of the text names the blanks that it may have
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`Nothing fills ${blank} in “${text}”.`);
    return String(value);
  });
}
