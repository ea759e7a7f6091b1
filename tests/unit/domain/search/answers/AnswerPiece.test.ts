import { expect, test } from 'vitest';
import {
  fields,
  readPageMark,
  readSayingMark,
  writePageMark,
  writeSayingMark,
} from '#domain/search/answers/AnswerPiece.ts';

test('what a mark says is read back as it was written', () => {
  for (let level = 0; level <= 7; level += 1)
    for (let bits = 0; bits < 16; bits += 1) {
      const mark = { level, fields: fields.filter((_, bit) => (bits >> bit) & 1) };
      expect(readPageMark(writePageMark(mark))).toEqual(mark);
    }
  for (let length = 1; length <= 12; length += 1)
    for (let place = 0; place < length; place += 1)
      expect(readSayingMark(writeSayingMark({ length, place }))).toEqual({ length, place });
});

test('a saying longer than any counts as the longest', () => {
  expect(readSayingMark(writeSayingMark({ length: 40, place: 30 }))).toEqual({ length: 12, place: 11 });
});
