import { z } from 'zod';

/** Ofcom's National Telephone Numbering Plan: 999, 111 and the like; 116 123 and its kin; 0800 1111; otherwise eleven digits, ten for a few old 01 and 0800 ones. */
const lengthRule = 'has too few or too many digits. Numbers that start 02, 03, 07 or 08 have 11';

const dearRule =
  'costs too much to be here: numbers that start 09, 0870, 0871, 0872 or 070 do. Look on the same page for one that starts 01, 02, 03 or 0800';

/** Numbers that cost a family more than a call to a town: 09, 087 and 070, which only looks like a mobile (Ofcom). */
export function isDear(phone: string): boolean {
  return /^0(?:9|87|70)/.test(digitsOf(phone));
}

export function isMobile(phone: string): boolean {
  return /^07[1-9]/.test(digitsOf(phone));
}

export function hasRightLength(phone: string): boolean {
  const digits = digitsOf(phone);
  if (digits.length === 3) return digits.startsWith('1') || digits === '999';
  return (
    digits === '08001111' ||
    /^116\d{3}$/.test(digits) ||
    /^0[2378]\d{9}$/.test(digits) ||
    /^01\d{8,9}$/.test(digits) ||
    /^0800\d{6}$/.test(digits)
  );
}

/** Short codes for text messages have five to seven digits and begin with 6, 7 or 8 (Phone-paid Services Authority; 85258 is one). */
function isTextCode(number: string): boolean {
  return /^[678]\d{4,6}$/.test(digitsOf(number));
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

const inQuotes = z
  .string('must be text. Put quotes round phone numbers, such as "01772 000000"')
  .regex(/^[0-9 ]{3,14}$/, 'must be a phone number in quotes, digits and spaces only');

/** A number that a family can call without dread of the bill: one rule for urgent help and for every way to reach somebody. */
export const phoneNumber = inQuotes
  .refine((phone) => !isDear(phone), { error: dearRule, abort: true })
  .refine(hasRightLength, lengthRule);

/** A number for text messages or a textphone: a short code, 999 once one has registered, or a number as above. */
export const textNumber = inQuotes
  .refine((number) => !isDear(number), { error: dearRule, abort: true })
  .refine(
    (number) => number === '999' || isTextCode(number) || (hasRightLength(number) && digitsOf(number).length > 3),
    'is no number for texts: a short one has 5 to 7 digits, any other 11',
  );
