import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '#base/dates/bankHolidays.ts';
import { isWorkingDay } from '#base/dates/nextWorkingDay.ts';
import { noticeBreaches, type NoticedEvent } from '#domain/notice/noticeBreaches.ts';
import { addWorkingDays } from '#domain/notice/workingDays.ts';

const holidays = [{ from: '2026-10-26', to: '2026-10-30' }];
const event = (fields: Partial<NoticedEvent>): NoticedEvent => ({
  kind: 'engagement',
  word: 'engagement',
  starts: '2026-11-10T10:00',
  statutory: false,
  strategic: false,
  ...fields,
});
const rules = (fields: Partial<NoticedEvent>) =>
  noticeBreaches(event(fields), holidays).map(({ rule, paragraph }) => [rule, paragraph]);

describe('bank holidays', () => {
  const library = new Holidays('GB', 'ENG');
  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033])(
    'of %i are those of an independent library',
    (year) => {
      const theirs = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0);
      expect(bankHolidays(year)).toEqual([...new Set(theirs)].sort());
    },
  );
});

describe('addWorkingDays', () => {
  it('steps over Easter, both ways', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02');
    expect(addWorkingDays('2026-12-24', 2)).toBe('2026-12-30');
  });

  it('ends on a working day, and comes back to where it began', () => {
    const aDay = fc
      .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter(isWorkingDay);
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), (day, days) => {
        const later = addWorkingDays(day, days);
        expect(isWorkingDay(later)).toBe(true);
        expect(addWorkingDays(later, -days)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the rules of the agreement', () => {
  it('hold nothing that came before it', () => {
    expect(rules({ kind: 'consultation', starts: '2024-01-10', announced: '2024-01-09' })).toEqual([]);
    expect(rules({ kind: 'consultation', starts: '2019-10', announced: '2019-09-30' })).toEqual([]);
  });

  it('4 weeks’ notice of a consultation, counted to the day', () => {
    expect(rules({ kind: 'consultation', starts: '2026-11-10', announced: '2026-10-13' })).toEqual([]);
    expect(rules({ kind: 'consultation', starts: '2026-11-10', announced: '2026-10-14' })).toEqual([
      ['consultation-notice', '3-forward-plan-1'],
    ]);
    expect(rules({ kind: 'engagement', starts: '2026-11-10', announced: '2026-11-09' })).toEqual([]);
  });

  it('12 weeks for a change to what the law requires', () => {
    const consultation = { kind: 'consultation', starts: '2026-09-01', announced: '2026-08-01', statutory: true };
    expect(rules({ ...consultation, ends: '2026-10-24' })).toEqual([]);
    expect(rules({ ...consultation, ends: '2026-10-23' })).toEqual([['formal-consultation', '3-forward-plan-3']]);
  });

  it('papers 5 working days ahead', () => {
    expect(rules({ papersSent: '2026-11-03' })).toEqual([]);
    expect(rules({ papersSent: '2026-11-04' })).toEqual([['papers-before-meeting', '4-1']]);
  });

  it('strategic meetings between 10am and 2pm, in term time; others when they like', () => {
    expect(rules({ strategic: true, ends: '2026-11-10T14:00' })).toEqual([]);
    expect(rules({ strategic: true, starts: '2026-11-10T16:00' })).toEqual([['strategic-meetings', '4-2']]);
    expect(rules({ strategic: true, starts: '2026-11-10T09:30' })).toEqual([['strategic-meetings', '4-2']]);
    expect(rules({ strategic: true, ends: '2026-11-10T14:30' })).toEqual([['strategic-meetings', '4-2']]);
    expect(rules({ strategic: true, starts: '2026-10-26T10:00' })).toEqual([['strategic-meetings', '4-2']]);
    expect(rules({ starts: '2026-10-26T18:00' })).toEqual([]);
  });

  it('no formal consultation in the school holidays; information may be', () => {
    expect(rules({ kind: 'consultation', starts: '2026-10-30' })).toEqual([['consultation-in-holidays', '4-3']]);
    expect(rules({ kind: 'consultation', starts: '2026-10-31' })).toEqual([]);
    expect(rules({ kind: 'information', starts: '2026-10-28' })).toEqual([]);
  });
});
