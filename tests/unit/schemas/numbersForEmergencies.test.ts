import { expect, test } from 'vitest';
import { phoneNumber, textNumber } from '#schemas/phone.ts';
import { reach } from '#schemas/reach.ts';

test('Samaritans has six digits, as the 116 numbers of Europe have', () => {
  expect(phoneNumber.safeParse('116 123').success).toBe(true);
  expect(phoneNumber.safeParse('117 123').success).toBe(false);
});

test('999 takes text messages, 111 does not', () => {
  expect(textNumber.safeParse('999').success).toBe(true);
  expect(textNumber.safeParse('111').success).toBe(false);
});

test('a relay call is a way to reach somebody', () => {
  const entry = {
    title: 'Calls by typing',
    what: 'Somebody reads out what you type',
    askYourself: 'yes',
    page: { publisher: 'a council', title: 'Calls', url: 'https://example.org/calls', undated: true },
    readOn: '2026-11-30',
  };
  expect(reach.safeParse({ ...entry, relay: '18001 before the number' }).success).toBe(true);
  expect(reach.safeParse(entry).success).toBe(false);
});
