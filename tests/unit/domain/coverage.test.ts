import { describe, expect, it } from 'vitest';
import { coverageOf } from '#domain/coverage/coverageOf.ts';
import { packHtml } from '#queries/guides/packHtml.ts';

describe('coverageOf', () => {
  it('never counts general law as covered', () => {
    expect(coverageOf({ pages: 2, services: [], missing: 0, nothing: false })).toBe('law-only');
    expect(coverageOf({ pages: 2, services: [3], missing: 0, nothing: false })).toBe('law-only');
    expect(coverageOf({ pages: 2, services: [3, 4], missing: 0, nothing: false })).toBe('covered');
  });

  it('is honest about what is missing', () => {
    expect(coverageOf({ pages: 2, services: [7], missing: 1, nothing: false })).toBe('partly');
    expect(coverageOf({ pages: 0, services: [], missing: 1, nothing: false })).toBe('missing');
    expect(coverageOf({ pages: 1, services: [7], missing: 0, nothing: true })).toBe('missing');
  });
});

describe('packHtml', () => {
  it('takes out ids and puts headings one level lower, in blocks too', () => {
    expect(
      packHtml([
        '<h2 id="who">Who</h2><p id="a">x</p><h3 id="b">y</h3>',
        { block: 'Note', props: { title: 'A' }, inside: ['<h2 id="c">z</h2>'] },
      ]),
    ).toEqual(['<h3>Who</h3><p>x</p><h4>y</h4>', { block: 'Note', props: { title: 'A' }, inside: ['<h3>z</h3>'] }]);
  });
});
