import { expect, it } from 'vitest';
import { fill } from '#base/text/fill.ts';

it('fills every blank, and never prints one', () => {
  expect(fill('{count} of {total}', { count: 0, total: 94 })).toBe('0 of 94');
  // What is filled in is no text of ours, so a blank in it is left alone.
  expect(fill('{answer} More.', { answer: 'In {braces}.' })).toBe('In {braces}. More.');
  expect(() => fill('Until {day}', { until: 'May' })).toThrow('Nothing fills {day} in “Until {day}”.');
});
