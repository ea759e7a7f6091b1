import { describe, expect, it } from 'vitest';
import { spriteOf } from '#components/drawing/spriteOf.ts';
import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { groupByLetter } from '#base/text/groupByLetter.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { mailto } from '#base/text/mailto.ts';
import { namesInWords } from '#base/text/namesInWords.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import { textOfHtml } from '#domain/words/textOfHtml.ts';

describe('inWords', () => {
  it('is as exact as the date is', () => {
    expect(inWords('2026-11-02')).toBe('2 November 2026');
    expect(inWords('2020-01')).toBe('January 2020');
    expect(inWords('2018')).toBe('2018');
  });
});

describe('addDays', () => {
  it('crosses months, years and a change of the clocks', () => {
    expect(addDays('2026-11-22', 90)).toBe('2027-02-20');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  });
});

describe('isOverdue', () => {
  it('begins the day after the review was due', () => {
    expect(isOverdue('2026-11-22', '2026-11-22')).toBe(false);
    expect(isOverdue('2026-11-22', '2026-11-23')).toBe(true);
  });
});

describe('mailto', () => {
  it('spells out every sign that a mail program could mistake', () => {
    expect(mailto('team@example.org', 'For the DCO, Ribble Valley & more?')).toBe(
      'mailto:team@example.org?subject=For%20the%20DCO%2C%20Ribble%20Valley%20%26%20more%3F',
    );
  });
});

describe('inSentence and namesInWords', () => {
  it('join as people do', () => {
    expect(inSentence([])).toBe('');
    expect(inSentence(['North'])).toBe('North');
    expect(inSentence(['North', 'South', 'East'])).toBe('North, South and East');
    expect(namesInWords(['SLT', 'SALT'])).toBe('SLT, SALT');
    expect(namesInWords(['Information, Advice and Support', 'IAS'])).toBe('Information, Advice and Support; IAS');
  });
});

describe('groupByLetter', () => {
  it('sorts capitals and small letters together, and numbers by their value', () => {
    const groups = groupByLetter(['wyre', 'Burnley', 'Éclair', 'Wigan', '111', '16 to 25'], (name) => name);
    expect(groups.map(({ letter, id, items }) => [letter, id, items])).toEqual([
      ['0 to 9', 'numbers', ['16 to 25', '111']],
      ['B', 'b', ['Burnley']],
      ['E', 'e', ['Éclair']],
      ['W', 'w', ['Wigan', 'wyre']],
    ]);
  });
});

describe('textOfHtml', () => {
  it('keeps words apart that tags keep apart, and reads signs back', () => {
    expect(textOfHtml('<li>SEN</li><li>CO &amp; you&#39;re</li>').replaceAll(/\s+/g, ' ').trim()).toBe(
      "SEN CO & you're",
    );
  });
});

describe('spriteOf', () => {
  it('holds the drawings that a page uses, and the view, and no other', () => {
    const sprite = spriteOf('<svg><use href="#break"></use></svg> <a href="#school-day">school</a>');
    expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)).toEqual(['break', 'view']);
  });
});
