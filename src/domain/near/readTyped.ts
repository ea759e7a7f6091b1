import { fix, isValid, toIncode, toOutcode } from 'postcode';

/** What somebody typed to say where they live. */
export type Typed =
  /** A whole postcode: `BB8`, `0AA`. */
  | { readonly kind: 'postcode'; readonly outcode: string; readonly incode: string }
  /** The beginning of one: `BB8`, or with the digit of its sector `BB8`, `0`. */
  | { readonly kind: 'start'; readonly outcode: string; readonly digit: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nothing' };

const start = /^([A-Z]{1,2}\d{1,2}) *(\d?)$/;

/**
 * Reads a postcode as people type it: any case, spaces, points and dashes, O for 0 and I for 1. What is no postcode is a name.
 *
 * @example readTyped('bb8 oaa') // => { kind: 'postcode', outcode: 'BB8', incode: '0AA' }
 */
export function readTyped(text: string): Typed {
  const words = text.trim();
  if (words === '') return { kind: 'nothing' };
  const together = words.replace(/[^a-z0-9]/gi, '').toUpperCase();
  // A name has no digit. Without this, “Hoddle” would be mended into a postcode.
  if (!/\d/.test(together)) return { kind: 'name', name: words };
  const fixed = fix(together);
  if (isValid(fixed)) return { kind: 'postcode', outcode: toOutcode(fixed) ?? '', incode: toIncode(fixed) ?? '' };
  const [, outcode = '', digit = ''] = start.exec(words.toUpperCase()) ?? [];
  return outcode === '' ? { kind: 'name', name: words } : { kind: 'start', outcode, digit };
}
