/** A number found in a text, as it stands there. */
export interface FoundNumber {
  /** Which of the numbers looked for, as they were given. */
  number: string;
  /** How it is written in the text. */
  written: string;
}

/** What may stand between two digits of one number: spaces, dots, strokes, brackets, marks nobody sees, tags, codes. */
const between = String.raw`(?:[\s\p{Z}\p{Cf}\p{Pd}.,·•()[\]/_|*~+:]|%20|<[^<>]{0,200}>|&#?\w{1,8};|\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])){0,8}`;

/** Before the digits after the 0: nothing more, the 0, or the country’s code, with the (0) that some write after it. */
const start = String.raw`(?:(?:0${between}0${between})?4${between}4${between})?(?:0${between})?`;

/**
 * Looks for phone numbers, however they are spaced, dotted, bracketed or broken by tags, with 0, +44, 0044 or +44 (0),
 * in full-width digits or as codes of HTML.
 *
 * @param numbers from their 0 on, spaces as you like
 * @returns a function that gives what of them a text holds, in order
 * @example findNumbers(['01772 000000'])('Ring +44 (0)1772-000-000.') // => [{ number: '01772 000000', … }]
 */
export function findNumbers(numbers: readonly string[]): (text: string) => FoundNumber[] {
  if (numbers.length === 0) return () => [];
  const digits = numbers.map((number) => number.replace(/\D/g, '').replace(/^0/, ''));
  const anyOfThem = digits.map((each) => `(${Array.from(each).join(between)})`).join('|');
  const pattern = new RegExp(`${start}(?:${anyOfThem})(?!\\d)`, 'iuy');
  const begins = new RegExp(`(?<!\\d)[04${digits.map((each) => each.charAt(0)).join('')}]`, 'g');
  return (text) => {
    const plain = plainDigits(text);
    const found: FoundNumber[] = [];
    // Only where digits begin: a long text has few such places, and the pattern is slow.
    for (const { index } of plain.matchAll(begins)) {
      if (index < pattern.lastIndex) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(plain);
      if (match) {
        const groups: (string | undefined)[] = match.slice(1);
        found.push({ number: numbers[groups.findIndex((group) => group !== undefined)] ?? '', written: match[0] });
        pattern.lastIndex = index + match[0].length;
      }
    }
    pattern.lastIndex = 0;
    return found;
  };
}

/** Full-width digits, and digits written as codes of HTML, as plain ones. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    .replace(
      /&#(?:x3([0-9])|(4[89]|5[0-7]));/gi,
      (_, hex: string | undefined, decimal: string) => hex ?? String(Number(decimal) - 48),
    );
}
