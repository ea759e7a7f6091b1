import { digitsOf, hasRightLength, isDear, isMobile } from '#schemas/phone.ts';

/**
 * The first number of a cell that a family can ring, with spaces: of two numbers the first, without the country's code. No mobile.
 *
 * @example tidyPhone('01282865011 / 01282 865012') // => '01282 865011'
 */
export function tidyPhone(cell: string): string {
  for (const part of cell.split(/[/;,]| or /)) {
    const digits = digitsOf(part).replace(/^(?:00)?440?(?=\d{9,10}$)/, '0');
    const whole = /^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits;
    if (whole.length < 10 || !hasRightLength(whole) || isDear(whole) || isMobile(whole)) continue;
    const code = /^0[38]/.test(whole) ? 4 : whole.startsWith('02') ? 3 : 5;
    const rest = whole.slice(code);
    return code === 5
      ? `${whole.slice(0, code)} ${rest}`
      : `${whole.slice(0, code)} ${rest.slice(0, -4)} ${rest.slice(-4)}`;
  }
  return '';
}

/** A web address with https, or nothing if the cell is none. */
export function tidyWebsite(cell: string): string {
  const bare = cell.trim().replace(/^https?:\/*/i, '');
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(bare)) return '';
  const url = new URL(`https://${bare}`);
  return url.href;
}

/**
 * A town as people write it: no "Nr", no capitals throughout.
 *
 * @example tidyTown('NR CARNFORTH') // => 'Carnforth'
 */
export function tidyTown(cell: string): string {
  const town =
    cell
      .split(',')[0]
      ?.replace(/^(?:nr|near|via)\.? /i, '')
      .trim() ?? '';
  return /[a-z]/.test(town) && /^[A-Z]/.test(town)
    ? town
    : town
        .toLowerCase()
        .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
        .replace(/(?<=[ -])(?:Le|On|The|In|With|Upon|Of)(?=[ -])/g, (word) => word.toLowerCase());
}

/** A postcode in capitals with its space, or nothing if the cell is none. */
export function tidyPostcode(cell: string): string {
  const plain = cell.replaceAll(/\s/g, '').toUpperCase();
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : '';
}
