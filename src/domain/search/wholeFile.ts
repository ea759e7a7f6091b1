/** A number that changes with any single letter of a text (the hash "FNV-1a" of 32 bits). It finds accidents, not forgers. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** An object as JSON with its own sum in it, so that whoever loads it can tell whether all of it came. */
export function sealed(value: object): string {
  return JSON.stringify({ ...value, sum: sumOf(JSON.stringify(value)) });
}

/**
 * What `sealed` was given.
 *
 * @param read the JSON that came, read
 * @throws if it is not all that was written
 */
export function unsealed(read: unknown): object {
  const { sum, ...value } = Object(read) as { sum?: unknown };
  if (sum !== sumOf(JSON.stringify(value))) throw new Error('Not the whole file.');
  return value;
}
