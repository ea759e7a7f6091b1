import { expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countOf } from '../../support/closingLine.ts';
import { suiteTimes } from '../../support/suiteTimes.ts';

const module = (state: string, tests: readonly string[]) =>
  ({
    state: () => state,
    children: { allTests: () => tests.map((each) => ({ result: () => ({ state: each }) })) },
  }) as unknown as TestModule;

it('counts a file that cannot be run, and an error outside all tests, as a failure each', () => {
  const modules = [
    module('passed', ['passed', 'passed']),
    module('failed', ['passed', 'failed']),
    module('failed', []),
  ];
  expect(countOf(modules, [])).toBe('3 passed, 2 failed');
  expect(countOf(modules, [new Error('elsewhere')])).toBe('3 passed, 3 failed');
});

it('adds up what each suite took, and names the slowest files, the dearest first', () => {
  const files = [
    { suite: 'unit', file: 'tests/unit/a.test.ts', took: 1_250 },
    { suite: 'built', file: 'tests/built/b.test.ts', took: 60_000 },
    { suite: 'unit', file: 'tests/unit/c.test.ts', took: 3_000 },
  ];
  expect(suiteTimes(files, 20_400)).toEqual([
    'How long each suite took, the times of its files added up:',
    '    20.4 s  the build before them',
    '    60.0 s  built, 1 file',
    '     4.3 s  unit, 2 files',
    'The slowest files:',
    '    60.0 s  tests/built/b.test.ts',
    '     3.0 s  tests/unit/c.test.ts',
    '     1.3 s  tests/unit/a.test.ts',
  ]);
});

it('says nothing of times where nothing ran', () => {
  expect(suiteTimes([])).toEqual([]);
});

it('names eight files at most', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ suite: 'unit', file: `${index}.test.ts`, took: index }));
  expect(suiteTimes(many).slice(3)).toEqual(
    Array.from({ length: 8 }, (_, index) => `     0.0 s  ${39 - index}.test.ts`),
  );
});
