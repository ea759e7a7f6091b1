import { expect, test } from 'vitest';
import { sealed, unsealed } from '#domain/search/wholeFile.ts';

const page = { url: '/services/speech/', title: 'Speech', names: ['SLT', 'Lleferydd ŵ'], kind: undefined };

test('what was sealed comes back, without what was not there', () => {
  expect(unsealed(JSON.parse(sealed(page)))).toEqual({ url: page.url, title: page.title, names: page.names });
});

test('any one letter changed, or the end cut off, is no whole file', () => {
  const json = sealed(page);
  for (let place = 0; place < json.length; place += 1) {
    const changed = json.slice(0, place) + String.fromCharCode(json.charCodeAt(place) ^ 1) + json.slice(place + 1);
    expect(() => unsealed(JSON.parse(changed)), `letter ${place}`).toThrow();
    expect(() => unsealed(JSON.parse(json.slice(0, place))), `the first ${place}`).toThrow();
  }
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
