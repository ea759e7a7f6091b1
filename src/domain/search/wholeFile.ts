/** Where a gzip file may say when it was made (RFC 1952, section 2.3). Ours say there what they hold. */
const [from, to] = [4, 8];

/** A number that changes with any single byte of a file (the hash "FNV-1a" of 32 bits). It finds accidents, not forgers. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** The same gzip file with its own sum in it, so that whoever loads it can tell whether all of it came. */
export function withSum(gzip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(gzip).fill(0, from, to);
  new DataView(bytes.buffer).setUint32(from, sumOf(bytes), true);
  return bytes;
}

/** true if this is a file as `withSum` made it: nothing cut off, nothing changed, and no other page in its place. */
export function isWhole(bytes: Uint8Array<ArrayBuffer>): boolean {
  return (
    bytes.length > to &&
    new DataView(bytes.buffer).getUint32(from, true) === sumOf(Uint8Array.from(bytes).fill(0, from, to))
  );
}

/** An object as JSON with its own sum in it. */
export function sealed(value: object): string {
  return JSON.stringify({ ...value, sum: sumOfJson(value) });
}

/**
 * What `sealed` was given.
 *
 * @param read the JSON that came, read
 * @throws if it is not all that was written
 */
export function unsealed(read: unknown): object {
  const { sum, ...value } = Object(read) as { sum?: unknown };
  if (sum !== sumOfJson(value)) throw new Error('Not the whole file.');
  return value;
}

function sumOfJson(value: object): number {
  return sumOf(new TextEncoder().encode(JSON.stringify(value)));
}
