import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWhole, sealed, unsealed, withSum } from '#domain/search/wholeFile.ts';

const text = 'A piece of the index, with words enough to be packed. '.repeat(20);
const file = withSum(gzipSync(text));
const page = { url: '/services/speech/', title: 'Speech', names: ['SLT', 'Lleferydd ŵ'], kind: undefined };

test('a file with its sum is still a gzip file, and whole', () => {
  expect(gunzipSync(file).toString()).toBe(text);
  expect(isWhole(file)).toBe(true);
});

test('a file with any one bit changed is not whole', () => {
  for (let place = 0; place < file.length * 8; place += 1) {
    const flipped = Uint8Array.from(file);
    flipped[place >> 3] = (flipped[place >> 3] ?? 0) ^ (1 << (place & 7));
    expect(isWhole(flipped), `bit ${place}`).toBe(false);
  }
});

test('nor is one that was cut off, at any byte, nor another page in its place', () => {
  for (let length = 0; length < file.length; length += 1)
    expect(isWhole(file.slice(0, length)), `${length}`).toBe(false);
  expect(isWhole(new TextEncoder().encode('<!doctype html><title>Sign in to this network</title>'))).toBe(false);
  expect(isWhole(Uint8Array.from(gzipSync(text)))).toBe(false);
});

test('what was sealed comes back, without what was not there', () => {
  expect(unsealed(JSON.parse(sealed(page)))).toEqual({ url: page.url, title: page.title, names: page.names });
});

test.for<[string, unknown]>([
  ['another letter', JSON.parse(sealed(page).replace('Speech', 'Speach'))],
  ['another sum', { ...page, sum: 1 }],
  ['no sum', { url: '/services/speech/' }],
  ['nothing', null],
  ['a list', []],
  ['a text', 'sign in'],
])('%s is refused', ([, read]) => {
  expect(() => unsealed(read)).toThrow('Not the whole file.');
});
