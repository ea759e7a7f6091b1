import { expect, test } from 'vitest';
import { findNumbers } from '#domain/phones/findNumbers.ts';

const find = findNumbers(['01772 900 111', '0800 018 4999']);

test.for([
  '01772 900 111',
  '01772900111',
  '01772-900-111',
  '01772.900.111',
  '01772 – 900 – 111',
  '(01772) 900111',
  '[01772] 900111',
  '+44 1772 900111',
  '+44 (0)1772 900111',
  '+44(0) 1772 900 111',
  '0044 1772 900111',
  '00 44 (0) 1772 900111',
  'tel:01772900111',
  'tel:+441772900111',
  'tel:+44-1772-900-111',
  'tel:01772%20900%20111',
  '01772\u00a0900\u2009111',
  '01772\u200b900\u2060111',
  '01772&nbsp;900&#160;111',
  '01772 <b>900</b> <span class="n2">111</span>',
  '01772<wbr>900<wbr>111',
  '01772 900\r\n 111',
  '"01772\\u00a0900\\x20111"',
  '０１７７２ ９００ １１１',
  '&#48;1772 90&#x30;111',
  '1772 900111',
])('%s is found', (written) => {
  expect(find(`Ring ${written} today.`).map(({ number }) => number)).toEqual(['01772 900 111']);
  expect(find(written)).toHaveLength(1);
});

test.for([
  '01772 900 112',
  '01772 900 1112',
  '901772 900 111',
  '01772 and then 900 111',
  '1772',
  '2026-11-30',
  '0800 018 49',
  '/assets/a01772f900b111.css',
])('%s is none of them', (written) => {
  expect(find(`Ring ${written} today.`)).toEqual([]);
});

test('finds each, in order, and nothing when nothing is looked for', () => {
  const text = 'Ring 0800 018 4999, or 01772 900 111.';
  expect(find(text).map(({ number }) => number)).toEqual(['0800 018 4999', '01772 900 111']);
  expect(findNumbers([])(text)).toEqual([]);
});
