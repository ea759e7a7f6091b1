import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { cbor, type Cbor } from '#domain/search/cbor.ts';

test.for<[string, Cbor]>([
  ['numbers of one, two, three and five bytes', [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295]],
  ['text', ['', 'respite', 'Ynys Môn', '🙂', 'a'.repeat(23), 'a'.repeat(24), 'é'.repeat(200)]],
  [
    'lists in lists, and long ones',
    [[], [[1, ['x']]], Array.from({ length: 300 }, (_, place) => [place, `s${place}`])],
  ],
])('%s are written as any other writer of CBOR writes them', ([, value]) => {
  expect([...cbor(value)]).toEqual([...encode(value)]);
  expect(decode(cbor(value))).toEqual(value);
});

test.for([-1, 1.5, 4_294_967_296, NaN])('%s is refused, not written as something else', (number) => {
  expect(() => cbor([number])).toThrow(RangeError);
});
