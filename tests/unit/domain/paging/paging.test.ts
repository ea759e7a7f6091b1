import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { entriesOnPage, partsOf, partTitle } from '#domain/paging/partsOf.ts';

describe('partsOf', () => {
  it('leaves a short list, and an empty one, on one page', () => {
    expect(partsOf([])).toEqual([{ number: 1, of: 1, items: [] }]);
    expect(partsOf(Array.from({ length: entriesOnPage }, String))).toHaveLength(1);
    expect(partsOf(Array.from({ length: entriesOnPage + 1 }, String))).toHaveLength(2);
  });

  it('keeps every item once, in order, on pages that are full but for the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const parts = partsOf(items, size);
        expect(parts.flatMap((part) => part.items)).toEqual(items);
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
        expect(parts.slice(0, -1).every((part) => part.items.length === size)).toBe(true);
        expect(parts.every(({ of }) => of === parts.length)).toBe(true);
      }),
    );
  });
});

describe('partTitle', () => {
  it('is the list’s own on the first page, and says the page on the others', () => {
    expect(partTitle('Find help', { number: 1 })).toBe('Find help');
    expect(partTitle('Find help', { number: 2 })).toBe('Find help, page 2');
  });
});

describe('pageLinks', () => {
  const shown = (number: number, of: number) =>
    pageLinks('/services/', { number, of })
      ?.pages.map((page) => `${page.afterGap ? '… ' : ''}${page.current ? `[${page.number}]` : page.number}`)
      .join(' ');

  it('are not needed for one page', () => {
    expect(pageLinks('/services/', { number: 1, of: 1 })).toBeUndefined();
  });

  it('lead to the first page by the list’s own address', () => {
    const links = pageLinks('/services/', { number: 2, of: 3 });
    expect(links).toMatchObject({
      number: 2,
      of: 3,
      previous: '/services/',
      next: '/services/page/3/',
    });
    expect(links?.pages.map(({ href }) => href)).toEqual(['/services/', '/services/page/2/', '/services/page/3/']);
  });

  it('end at both ends', () => {
    expect(pageLinks('/services/', { number: 1, of: 2 })?.previous).toBeUndefined();
    expect(pageLinks('/services/', { number: 2, of: 2 })?.next).toBeUndefined();
  });

  it.for([
    [1, 2, '[1] 2'],
    [1, 9, '[1] 2 3 … 9'],
    [5, 9, '1 … 3 4 [5] 6 7 … 9'],
    [4, 9, '1 2 3 [4] 5 6 … 9'],
    [9, 9, '1 … 7 8 [9]'],
    [80, 167, '1 … 78 79 [80] 81 82 … 167'],
  ] as const)('on page %i of %i are %s', ([number, of, expected]) => {
    expect(shown(number, of)).toBe(expected);
  });
});
