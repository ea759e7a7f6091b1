import { expect, expectTypeOf, it } from 'vitest';
import { entriesOf } from '#checks/entriesOf.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import type { Service } from '#schemas/services.ts';

// The compiler is the judge of what is marked @ts-expect-error: it says so when such a line begins to compile.

const word = {
  collection: 'words',
  id: 'senco',
  file: 'src/content/words/senco.yaml',
  data: { term: 'SENCO', shortForms: ['SENCO'] },
  body: undefined,
  positionOf: () => ({ line: 1, column: 1 }),
} as unknown as EntryOf<'words'>;
const task = { ...word, collection: 'tasks', data: { to: 'services/sendias' } } as unknown as EntryOf<'tasks'>;
const entries: readonly Entry[] = [word, task];

it('gives the entries of a collection with the fields of its schema', () => {
  expect(entriesOf(entries, 'words').map(({ data }) => data.term)).toEqual(['SENCO']);
  expect(entriesOf(entries, 'words', 'tasks')).toEqual(entries);
  expectTypeOf(entriesOf(entries, 'services')[0]?.data).toEqualTypeOf<Service | undefined>();
});

it('does not compile with a field that is misspelt, or that another collection has', () => {
  // @ts-expect-error: the field is called term
  expect(entriesOf(entries, 'words').map(({ data }) => String(data.trem))).toEqual(['undefined']);
  // @ts-expect-error: words have a term
  expect(entriesOf(entries, 'words').map(({ data }) => String(data.title))).toEqual(['undefined']);
  // @ts-expect-error: no collection is called so
  expect(entriesOf(entries, 'serivces')).toEqual([]);
  // @ts-expect-error: what an entry holds is known only once its collection is
  expect(entries.map(({ data }) => String(data.term))).toEqual(['SENCO', 'undefined']);
});

it('gives a field that only some collections have, and no field that none has', () => {
  expect(entries.map((entry) => fieldOf(entry, 'term'))).toEqual(['SENCO', undefined]);
  expect(entries.map((entry) => fieldOf(entry, 'to'))).toEqual([undefined, 'services/sendias']);
  expectTypeOf(fieldOf(word, 'shortForms')).toEqualTypeOf<string[] | undefined>();
  // @ts-expect-error: no schema has it
  expect(entries.map((entry) => fieldOf(entry, 'shortFroms'))).toEqual([undefined, undefined]);
  // @ts-expect-error: what every object has is no field
  expect(fieldOf(word, 'constructor')).toBeUndefined();
});

it('does not compile with a kind that is in no table', () => {
  // @ts-expect-error: it is short-form
  const wrong: Finding = { kind: 'short-froms', file: 'a.yaml', message: 'No.' };
  // @ts-expect-error: it is built-link
  expect([wrong, builtFinding('built-lnik', '/a/', 'No.')]).toHaveLength(2);
});
