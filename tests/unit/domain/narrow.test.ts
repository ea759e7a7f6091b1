import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  choicesOf,
  closeness,
  countWith,
  fits,
  narrowedAddress,
  readNarrowing,
  readPlaced,
  widerChoices,
  withChoice,
  writePlaced,
  type Narrowing,
  type Placed,
} from '#domain/services/narrow.ts';

const values = {
  need: [{ id: 'learning' }, { id: 'feelings' }],
  age: [{ id: 'under-5' }, { id: '5-to-10' }],
  diagnosis: [{ id: 'not-needed' }],
};
const known: Narrowing = { need: ['learning', 'feelings'], age: ['under-5', '5-to-10'], diagnosis: ['not-needed'] };

const entries: Placed[] = [
  { need: ['learning'], age: ['under-5'] },
  { need: ['learning'] },
  { need: ['feelings'], age: ['5-to-10'], diagnosis: [] },
];

describe('writePlaced and readPlaced', () => {
  it('leave out a facet whose every value fits, and keep one that nothing fits', () => {
    const text = writePlaced({ need: ['learning'], age: ['under-5', '5-to-10'], diagnosis: [] }, values);
    expect(text).toBe('need=learning diagnosis=');
    expect(readPlaced(text)).toEqual({ need: ['learning'], diagnosis: [] });
    expect(readPlaced('')).toEqual({});
  });
});

describe('fits', () => {
  it('widens within a facet and narrows across facets', () => {
    const count = (narrowing: Narrowing) => entries.filter((entry) => fits(entry, narrowing)).length;
    expect(count({})).toBe(3);
    expect(count({ need: [] })).toBe(3);
    expect(count({ need: ['learning'] })).toBe(2);
    expect(count({ need: ['learning', 'feelings'] })).toBe(3);
    expect(count({ need: ['learning'], age: ['5-to-10'] })).toBe(1);
    expect(count({ need: ['feelings'], age: ['under-5'] })).toBe(0);
    expect(count({ diagnosis: ['not-needed'] })).toBe(2);
  });
});

describe('closeness', () => {
  it('puts what names a choice before what is for everyone', () => {
    const narrowing = { need: ['learning'], age: ['under-5'] };
    expect(entries.map((entry) => closeness(entry, narrowing))).toEqual([2, 1, 2]);
    expect(closeness({ need: ['learning'] }, { need: [] })).toBe(0);
  });
});

describe('countWith', () => {
  it('counts what a choice would show in the place of the others of its facet', () => {
    const narrowing = { need: ['learning'], age: ['under-5'] };
    expect(countWith(entries, narrowing, { facet: 'need', value: 'feelings' })).toBe(0);
    expect(countWith(entries, narrowing, { facet: 'age', value: '5-to-10' })).toBe(1);
    expect(countWith(entries, {}, { facet: 'need', value: 'learning' })).toBe(2);
  });
});

describe('widerChoices', () => {
  it('offers the choice whose loss finds most, first', () => {
    expect(widerChoices(entries, { need: ['feelings'], age: ['under-5'] })).toEqual([
      { facet: 'need', value: 'feelings', count: 2 },
      { facet: 'age', value: 'under-5', count: 1 },
    ]);
  });

  it('offers none that would find nothing either', () => {
    expect(widerChoices([{ need: [] }], { need: ['learning', 'feelings'] })).toEqual([]);
  });
});

describe('the address', () => {
  it('keeps every state: what is written is read back', () => {
    const some = fc.record({
      need: fc.subarray([...(known['need'] ?? [])]),
      age: fc.subarray([...(known['age'] ?? [])]),
      diagnosis: fc.subarray([...(known['diagnosis'] ?? [])]),
    });
    fc.assert(
      fc.property(some, (narrowing) => {
        const address = narrowedAddress('/list/', narrowing);
        expect(readNarrowing(address.slice('/list/'.length), known)).toEqual(narrowing);
      }),
    );
    expect(narrowedAddress('/list/', { need: [] })).toBe('/list/');
  });

  it('leaves out what the page does not offer, and never throws', () => {
    expect(readNarrowing('?need=moon&need=learning&moon=1', known)).toEqual({
      need: ['learning'],
      age: [],
      diagnosis: [],
    });
    fc.assert(
      fc.property(fc.string(), (question) => {
        expect(() => readNarrowing(question, known)).not.toThrow();
      }),
    );
  });

  it('changes by one choice at a time', () => {
    const one = withChoice({}, { facet: 'need', value: 'learning' }, true);
    expect(choicesOf(one)).toEqual([{ facet: 'need', value: 'learning' }]);
    expect(choicesOf(withChoice(one, { facet: 'need', value: 'learning' }, true))).toHaveLength(1);
    expect(choicesOf(withChoice(one, { facet: 'need', value: 'learning' }, false))).toEqual([]);
  });
});
