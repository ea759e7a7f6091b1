import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runBuild } from '../../support/runBuild.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'given-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const list = file('list.csv', 'a,b\n1,2\n');

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['import', [join(folder, 'none.csv'), '--as', 'gias'], 'There is no file'],
  ['import', [folder, '--as', 'gias'], 'cannot be read (EISDIR)'],
  ['import', [list, '--as', 'gias'], 'Is it the official schools file?'],
  ['import', [file('torn.csv', 'a,b\n"1,2\n'), '--as', 'gias'], 'torn.csv:'],
  ['import', [list, '--as', 'csv'], '--map map.yaml'],
  ['import', [list, '--as', 'csv', '--map', file('bad.yaml', 'kind: [a\n')], 'at line'],
  ['import', [list, '--as', 'csv', '--map', join(folder, 'none.yaml')], 'There is no file'],
  ['import', [list, '--as', 'word'], 'npm run import -- <file>'],
  ['import', [list, '--as', 'gias', '--fast'], 'npm run import -- <file>'],
  ['sectors', [join(folder, 'none.csv')], 'There is no file'],
  ['sectors', [list], 'Write it like'],
])('%s %j stops with a sentence, and no trace of our code', (command, words, says) => {
  const { code, said } = runBuild(root, [`src/commands/${command}.ts`, ...words]);
  expect(code).toBe(1);
  expect(said).toContain(says);
  expect(said).not.toMatch(/^ +at /m);
});
