import { decode } from 'cborg';
import { expect, test } from 'vitest';
import {
  fileFromOutline,
  isInOutline,
  metaOf,
  outlineOf,
  signature,
  type IndexMeta,
} from '#domain/search/indexOutline.ts';

const entry = { version: '1.6.0', languages: { en: { hash: 'en_1a2b3c' } } };
/** Pages and topics in turn, of every standing, and more of them than one digit counts. */
const sorts = ['s', 't', 'g~', 'e-', 't', ...Array.from({ length: 40 }, () => 'w')];
let pages = 0;
let topics = 0;
const meta: IndexMeta = [
  '1.6.0',
  sorts.map((sort, place) => [`${sort}${(sort === 't' ? topics++ : pages++).toString(36)}`, place * 10, '']),
  [
    ['a', 'ca~', '1a2b3ca/0'],
    ['cat', 'zzz', '1a2b3ca/1'],
  ],
  [],
  [],
  ['title', 'names'],
];
const outline = outlineOf(entry, '1a2b3ca', meta);

test('an outline leads back to the whole list', () => {
  expect(metaOf(outline)).toEqual(meta);
  expect(meta[1].at(-1)?.[0]).toBe('w16');
});

test('Pagefind gets its list as its own file would say it', () => {
  const file = fileFromOutline('/pagefind/pagefind.en_1a2b3c.pf_meta', outline);
  const start = signature.length;
  expect(new TextDecoder().decode(file.subarray(0, start))).toBe(signature);
  expect(decode(file.subarray(start))).toEqual(meta);
});

test('and its entry, whatever it adds to the address', () => {
  const file = fileFromOutline('/pagefind/pagefind-entry.json?ts=17', outline);
  expect(JSON.parse(new TextDecoder().decode(file))).toEqual(entry);
});

test('all else lies on the server', () => {
  expect(isInOutline('/pagefind/pagefind-entry.json')).toBe(true);
  expect(isInOutline('/pagefind/pagefind.en_1a2b3c.pf_meta')).toBe(true);
  for (const path of ['/pagefind/known.json', '/pagefind/wasm.en.pagefind', '/pagefind/index/1a2b3ca/0.pf_index'])
    expect(isInOutline(path), path).toBe(false);
});
