import { describe, expect, it } from 'vitest';
import { chartScale, placeOnScale } from '#domain/plans/chartScale.ts';
import { countStatuses } from '#domain/plans/countStatuses.ts';
import { dueTimeOf } from '#domain/plans/dueTimes.ts';
import { figureText } from '#domain/plans/figureText.ts';
import { measureInWords } from '#domain/plans/measureInWords.ts';
import { measureRef } from '#domain/plans/measureRef.ts';
import { paragraphLabel } from '#domain/plans/paragraphLabel.ts';
import { addresses } from '#base/addresses.ts';

describe('chartScale', () => {
  it('starts from nought, and draws large shares against 100', () => {
    expect(chartScale([84.7, 90], true)).toEqual({ nought: 'start', far: 100 });
    expect(chartScale([13.7, 14.7], true)).toEqual({ nought: 'start', far: 14.7 });
    expect(chartScale([183, 250], false)).toEqual({ nought: 'start', far: 250 });
  });

  it('turns round for figures below nought, and never divides by it', () => {
    expect(chartScale([-3.7, -0.8], false)).toEqual({ nought: 'end', far: -3.7 });
    expect(placeOnScale(-0.8, { nought: 'end', far: -3.7 })).toBe(21.62);
    expect(placeOnScale(0, chartScale([0, 0], false))).toBe(0);
    expect(() => chartScale([-1, 1], false)).toThrow(RangeError);
  });
});

describe('countStatuses', () => {
  it('counts each, nought too, in the order of the list', () => {
    expect(countStatuses(['delayed', 'complete', 'complete']).map(({ id, count }) => [id, count])).toEqual([
      ['complete', 2],
      ['on-track', 0],
      ['under-way', 0],
      ['delayed', 1],
      ['not-started', 0],
    ]);
  });
});

describe('dueTimeOf', () => {
  it.each([
    ['2018-12', 'due-before-april-2019'],
    ['2019-03', 'due-before-april-2019'],
    ['2019-04', 'due-april-to-june-2019'],
    ['2019-06', 'due-april-to-june-2019'],
    ['2019-07', 'due-july-to-september-2019'],
    ['2019-12', 'due-october-to-december-2019'],
    ['2020-01', 'due-in-2020'],
    [undefined, 'no-single-month'],
  ])('puts %s under %s', (due, time) => {
    expect(dueTimeOf(due)).toBe(time);
  });
});

describe('figures in words', () => {
  it('prints a figure with the unit that was printed, and no other', () => {
    expect(figureText(84.7, 'percent')).toBe('84.7%');
    expect(figureText(2.5, 'not-printed')).toBe('2.5');
    expect(figureText(-3.7, 'not-printed')).toBe('−3.7');
    expect(figureText('not available', 'percent')).toBe('not available');
  });

  it('says what a measure says, or that there is nothing', () => {
    expect(measureInWords([{ start: 183, second: 250 }], 'number')).toBe(
      'In 2017 to 2018 it was 183. The target for 2019 to 2020 was 250.',
    );
    expect(measureInWords([{ start: 4, second: 'none' }], 'number')).toBe(
      'In 2017 to 2018 it was 4. No target was printed for 2019 to 2020.',
    );
    expect(measureInWords([{ start: 'none yet', second: 'to be set' }], 'percent')).toBe(
      'No figure was printed for this in June 2019.',
    );
  });
});

describe('numbers of the papers', () => {
  it('are written as the papers print them, and safe in an address', () => {
    expect(measureRef('4b-iv')).toBe('4b (iv)');
    expect(measureRef('1c')).toBe('1c');
    expect(paragraphLabel('4-1')).toBe('4.1');
    expect(paragraphLabel('3-forward-plan-2')).toBe('Forward plan 2');
    expect(addresses.action('meet-needs', '1.4.1')).toBe('/plans/improvement-plan/meet-needs/#action-1-4-1');
  });
});
