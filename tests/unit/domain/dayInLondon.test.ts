import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayInLondon } from '#base/dates/dayInLondon.ts';

const moments: [moment: string, day: string][] = [
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-05-02T23:30:00Z', '2026-05-03'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
  ['2027-01-01T00:00:00Z', '2027-01-01'],
  ['2026-12-05T00:30:00Z', '2026-12-05'],
];

/** An engine that writes a day in an order of its own, as ICU 72 did in some languages, and gives its parts in that order. */
class OtherOrder extends Intl.DateTimeFormat {
  constructor(locale?: string, options: Intl.DateTimeFormatOptions = {}) {
    super(locale, options);
    const { timeZone = 'UTC' } = options;
    const words = new RealFormat('en-US', { timeZone, year: '2-digit', month: 'numeric', day: 'numeric' });
    const inOrder = (moment?: Date | number) =>
      super
        .formatToParts(moment)
        .map(({ type, value }): Intl.DateTimeFormatPart => ({ type, value: value.replace(/^0/, '') }))
        .reverse();
    Object.defineProperty(this, 'format', { value: (moment?: Date | number) => words.format(moment) });
    Object.defineProperty(this, 'formatToParts', { value: inOrder });
  }
}
const RealFormat = Intl.DateTimeFormat;

describe('the day in London', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it.each(moments)('at %s is %s', (moment, day) => {
    expect(dayInLondon(new Date(moment))).toBe(day);
  });

  it.each(moments)('at %s is %s, however the engine writes a day', (moment, day) => {
    vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: OtherOrder });
    expect(
      new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'UTC' }).format(new Date('2026-05-03')),
    ).toBe('5/3/26');
    expect(dayInLondon(new Date(moment))).toBe(day);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('does not hang on where the machine is: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    for (const [moment, day] of moments) expect(dayInLondon(new Date(moment))).toBe(day);
  });

  it('refuses what is no date', () => {
    expect(() => dayInLondon(new Date('no day'))).toThrow(RangeError);
  });
});
