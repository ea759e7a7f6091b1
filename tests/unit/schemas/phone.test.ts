import { describe, expect, it } from 'vitest';
import { isMobile, phoneNumber, textNumber } from '#schemas/phone.ts';

describe('a number that a family can call', () => {
  it.each([
    '999',
    '111',
    '116 123',
    '0800 1111',
    '0800 800800',
    '0300 123 6706',
    '01772 532 109',
    '020 7946 0000',
    '0845 000 0000',
  ])('%s', (number) => {
    expect(phoneNumber.safeParse(number).success).toBe(true);
  });

  it.each([
    ['0300 123 670', /too few or too many digits/],
    ['0300 123 67061', /too few or too many digits/],
    ['117 123', /too few or too many digits/],
    ['998', /too few or too many digits/],
    ['0906 555 0000', /costs too much/],
    ['0871 000 0000', /costs too much/],
    ['0870 000 0000', /costs too much/],
    ['070 0000 0000', /costs too much/],
    ['0300-123-6706', /digits and spaces only/],
  ])('is not %s', (number, why) => {
    expect(phoneNumber.safeParse(number).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(why),
    ]);
  });

  it('is no mobile, unless it says so', () => {
    expect(['07700 900000', '0770 0900 000'].map(isMobile)).toEqual([true, true]);
    expect(['070 0000 0000', '01772 070 000'].map(isMobile)).toEqual([false, false]);
  });
});

describe('a number for texts', () => {
  it.each(['85258', '999', '07860 039967', '0800 500 888', '60777'])('%s', (number) => {
    expect(textNumber.safeParse(number).success).toBe(true);
  });

  it.each(['111', '1234', '12345', '0906 555 0000'])('is not %s', (number) => {
    expect(textNumber.safeParse(number).success).toBe(false);
  });
});
