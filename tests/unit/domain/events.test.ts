import { describe, expect, it } from 'vitest';
import { rangeInWords } from '#base/dates/rangeInWords.ts';
import { nextOccurrence, occurrences } from '#base/dates/nextOccurrence.ts';
import { hasDay, lastDay, whenInWords } from '#base/dates/eventTimes.ts';
import { talkDue } from '#domain/notice/talkDue.ts';
import { meetsYearlyDuty } from '#domain/voice/meetsYearlyDuty.ts';

describe('when an event is', () => {
  it('lasts to the end of its day, month or year', () => {
    expect(lastDay({ starts: '2026-12-01T10:00', ends: '2026-12-02T12:00' })).toBe('2026-12-02');
    expect(lastDay({ starts: '2019-10' })).toBe('2019-10-31');
    expect(lastDay({ starts: '2028-02' })).toBe('2028-02-29');
    expect(lastDay({ starts: '2019' })).toBe('2019-12-31');
    expect(lastDay({ starts: '2026-10-13T10:00', repeats: { until: '2027-04-30' } })).toBe('2027-04-30');
  });

  it('is over on the day after, never on the day itself', () => {
    const meeting = { starts: '2026-11-23T10:00' };
    expect(nextOccurrence(meeting, '2026-11-23')).toBeDefined();
    expect(nextOccurrence(meeting, '2026-11-24')).toBeUndefined();
    expect(nextOccurrence({ starts: '2020-01' }, '2020-01-31')).toBeDefined();
  });

  it('goes into a calendar only with a day', () => {
    expect([hasDay({ starts: '2020-01' }), hasDay({ starts: '2020-01-16' })]).toEqual([false, true]);
  });

  it('is told as people tell it', () => {
    expect(whenInWords({ starts: '2026-12-01T10:00', ends: '2026-12-01T12:00' })).toBe(
      'Tuesday 1 December 2026, 10am to midday',
    );
    expect(whenInWords({ starts: '2019-07-03T10:30' })).toBe('Wednesday 3 July 2019, 10:30am');
    expect(whenInWords({ starts: '2019-07-03', ends: '2019-07-18' })).toBe('3 to 18 July 2019');
    expect(rangeInWords('2017-11-13', '2017-11-17')).toBe('13 to 17 November 2017');
    expect(rangeInWords('2019-09', '2019-12')).toBe('September to December 2019');
    expect(rangeInWords('2019-12-30', '2020-01-02')).toBe('30 December 2019 to 2 January 2020');
    expect(rangeInWords('2019', '2020-01')).toBe('2019 to January 2020');
  });
});

describe('answers', () => {
  it('meet the yearly duty for a year, and earlier comments never do', () => {
    const answer = (responded: string, earlier = false) => ({ responded, earlier });
    expect(meetsYearlyDuty([], '2026-11-23')).toBe(false);
    expect(meetsYearlyDuty([answer('2025-11-23')], '2026-11-23')).toBe(true);
    expect(meetsYearlyDuty([answer('2025-11-22')], '2026-11-23')).toBe(false);
    expect(meetsYearlyDuty([answer('2026-11-01', true)], '2026-11-23')).toBe(false);
  });

  it('to a request are due within ten working days', () => {
    expect(talkDue('2026-12-18')).toBe('2027-01-06');
  });
});

describe('a monthly meeting', () => {
  const monthly = (starts: string, nth?: number, weekday?: string) => ({
    starts,
    repeats: { nth, weekday, until: '2027-04-30', except: ['2026-12-08'] },
  });

  it('next takes place on its next day that is not called off', () => {
    expect(nextOccurrence(monthly('2026-10-13T10:00', 2, 'TU'), '2026-11-23')).toBe('2027-01-12');
    expect(nextOccurrence(monthly('2026-10-27T10:00', -1, 'TU'), '2026-11-23')).toBe('2026-11-24');
    expect(nextOccurrence(monthly('2026-10-13T10:00', 2, 'TU'), '2027-04-14')).toBeUndefined();
  });

  it('on the same day of the month leaves out the months that have none', () => {
    expect(occurrences('2026-10-31', { until: '2027-04-30' })).toEqual([
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]);
  });

  it('without repeats takes place on its day, until it is over', () => {
    expect(nextOccurrence({ starts: '2026-11-23' }, '2026-11-23')).toBe('2026-11-23');
    expect(nextOccurrence({ starts: '2019-10' }, '2026-11-23')).toBeUndefined();
  });
});
