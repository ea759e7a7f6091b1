import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf } from '#checks/entriesOf.ts';
import { readContent } from '#loader/readContent.ts';

const { entries } = await readContent(join(import.meta.dirname, '../..'));
const words = entriesOf(entries, 'words').map(({ data }) => data);
const lettersIn = (text: string) => text.match(/(?<![\p{L}\p{N}@./-])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}@-]))/gu) ?? [];
const everyday = new Set(words.filter((word) => word.everyday).flatMap(({ term }) => lettersIn(term)));

test('a word’s meaning leans on no other short form', () => {
  const leaning = words.flatMap(({ term, shortForms = [], meaning }) => {
    const own = new Set(lettersIn([term, ...shortForms].join(' ')));
    return lettersIn(meaning)
      .filter((form) => !own.has(form) && !everyday.has(form))
      .map((form) => `${term}: ${form}`);
  });
  expect(words.length).toBeGreaterThan(100);
  expect(leaning).toEqual([]);
});
