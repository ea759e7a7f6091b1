import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays } from '#base/dates/addDays.ts';
import { addMonths } from '#base/dates/addMonths.ts';
import { bankHolidays } from '#base/dates/bankHolidays.ts';
import { isWorkingDay, nextWorkingDay } from '#base/dates/nextWorkingDay.ts';
import { appealDay } from '#domain/deadlines/appealDay.ts';
import { deadlineDay } from '#domain/deadlines/deadlineDay.ts';

const aDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('bankHolidays', () => {
  // As GOV.UK lists them for England and Wales.
  it.each([
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('%i', (year, days) => {
    expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('moves Christmas off a Sunday', () => {
    expect(bankHolidays(2033).slice(-2)).toEqual(['2033-12-26', '2033-12-27']);
  });

  it('are eight different days of the week’s work, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2120 }), (year) => {
        const days = bankHolidays(year);
        expect(new Set(days).size).toBe(8);
        for (const day of days) expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6, day).not.toBe(0);
      }),
    );
  });
});

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true);
    expect(nextWorkingDay('2026-04-03')).toBe('2026-04-07');
    expect(nextWorkingDay('2027-12-25')).toBe('2027-12-29');
  });
});

describe('addMonths', () => {
  it('keeps the number of the day, or takes the last one there is', () => {
    expect(addMonths('2026-01-15', 2)).toBe('2026-03-15');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  });
});

describe('the dates of an EHC assessment', () => {
  it.each([
    ['2026-03-02', 6, '2026-04-13'],
    ['2026-03-02', 16, '2026-06-22'],
    ['2026-03-02', 20, '2026-07-20'],
    // Across 29 February, and across the turn of the year.
    ['2028-01-17', 6, '2028-02-28'],
    ['2028-01-18', 6, '2028-02-29'],
    ['2026-11-23', 20, '2027-04-12'],
  ])('%s and %i weeks is %s', (start, amount, day) => {
    expect(deadlineDay(start, { amount, unit: 'weeks' })).toBe(day);
  });

  it('gives fifteen days for the draft, the day it came counted', () => {
    expect(deadlineDay('2026-02-20', { amount: 15, unit: 'days' })).toBe('2026-03-06');
  });

  it('fall on the weekday they began on', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), (start, amount) => {
        expect(deadlineDay(start, { amount, unit: 'weeks' })).toBe(addDays(start, amount * 7));
      }),
    );
  });
});

describe('the last day to appeal', () => {
  it.each([
    ['two months from the letter', '2026-01-12', undefined, '2026-03-12', '2026-03-12'],
    ['the certificate, if that is later', '2026-01-12', '2026-03-02', '2026-04-02', '2026-04-02'],
    ['the letter, if the certificate is early', '2026-01-12', '2026-01-20', '2026-03-12', '2026-03-12'],
    ['a Saturday', '2026-01-14', undefined, '2026-03-14', '2026-03-16'],
    ['Good Friday', '2026-02-03', undefined, '2026-04-03', '2026-04-07'],
    ['the end of February in a leap year', '2027-12-31', undefined, '2028-02-29', '2028-02-29'],
    ['August', '2026-06-10', undefined, '2026-08-10', '2026-09-01'],
    ['the Saturday before August', '2027-05-31', undefined, '2027-07-31', '2027-09-01'],
    ['Christmas Eve on a Sunday', '2028-10-24', undefined, '2028-12-24', '2029-01-02'],
    ['Christmas', '2026-10-27', undefined, '2026-12-27', '2027-01-04'],
    ['New Year’s Day', '2026-11-01', undefined, '2027-01-01', '2027-01-04'],
  ])('%s', (_, letter, certificate, by, accepted) => {
    expect(appealDay(letter, certificate)).toEqual({ by, accepted });
  });

  it('is never before two months from the letter, and accepted never before it', () => {
    fc.assert(
      fc.property(aDay, aDay, (letter, certificate) => {
        const { by, accepted } = appealDay(letter, certificate);
        expect(by >= addMonths(letter, 2)).toBe(true);
        expect(accepted >= by && isWorkingDay(accepted)).toBe(true);
      }),
    );
  });
});
