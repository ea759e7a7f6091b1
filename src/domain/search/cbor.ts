/** What Pagefind's list of an index is made of: whole numbers from 0, text, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

/** The sorts of things there are, in the first three bits of each. */
const kinds = { number: 0, text: 3, list: 4 } as const;

const utf8 = new TextEncoder();

/**
 * Writes numbers, texts and lists as CBOR (RFC 8949, section 3), the form in which Pagefind reads its own files.
 *
 * @throws RangeError for a number that is not whole, below 0, or of more than 32 bits
 */
export function cbor(value: Cbor): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(value, bytes);
  return Uint8Array.from(bytes);
}

function write(value: Cbor, bytes: number[]): void {
  if (typeof value === 'number') {
    head(kinds.number, value, bytes);
  } else if (typeof value === 'string') {
    const text = utf8.encode(value);
    head(kinds.text, text.length, bytes);
    for (const byte of text) bytes.push(byte);
  } else {
    head(kinds.list, value.length, bytes);
    for (const one of value) write(one, bytes);
  }
}

/** The sort of a thing with its number or length: in the same byte if it is small, or in one, two or four after it. */
function head(kind: number, count: number, bytes: number[]): void {
  if (!Number.isInteger(count) || count < 0 || count > 0xff_ff_ff_ff)
    throw new RangeError(`${count} is no whole number of 32 bits.`);
  const first = kind << 5;
  if (count < 24) bytes.push(first | count);
  else if (count <= 0xff) bytes.push(first | 24, count);
  else if (count <= 0xff_ff) bytes.push(first | 25, count >> 8, count & 0xff);
  else bytes.push(first | 26, count >>> 24, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff);
}
