import { describe, expect, it } from 'vitest';
import { readDate } from '#domain/deadlines/readDate.ts';

const range = { first: '2010-01-01', last: '2100-12-31' };
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, range);

describe('a date typed into three fields', () => {
  it.each([
    ['2', '3', '2026', '2026-03-02'],
    [' 02 ', '03', '2026', '2026-03-02'],
    ['2', 'March', '2026', '2026-03-02'],
    ['2', 'sept', '2026', '2026-09-02'],
    ['29', '2', '2028', '2028-02-29'],
    ['31', '12', '2100', '2100-12-31'],
  ])('reads %s %s %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ date });
  });

  it('reads nothing from nothing', () => {
    expect(read('', ' ', '')).toEqual({ date: undefined });
  });

  it.each([
    ['', '3', '2026', 'missing', ['day']],
    ['2', '', '', 'missing', ['month', 'year']],
    ['x', '3', '2026', 'not-a-number', ['day']],
    ['2', 'Mittwoch', '2026', 'not-a-number', ['month']],
    ['2', '3', '26', 'short-year', ['year']],
    ['29', '2', '2026', 'not-real', ['day']],
    ['31', '4', '2026', 'not-real', ['day']],
    ['0', '4', '2026', 'not-real', ['day']],
    ['2', '13', '2026', 'not-real', ['month']],
    ['1', '1', '1850', 'out-of-range', ['day', 'month', 'year']],
    ['1', '1', '2101', 'out-of-range', ['day', 'month', 'year']],
  ])('guesses nothing of “%s” “%s” “%s”', (day, month, year, problem, parts) => {
    expect(read(day, month, year)).toEqual({ problem, parts });
  });
});
