import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runBuild } from '../../support/runBuild.ts';

const root = join(import.meta.dirname, '../../..');

vi.setConfig({ testTimeout: 60_000 });

/** The project as it is reached through a link, as on hosts where each edition has a folder and one link leads to the newest. */
function throughLink(): string {
  const above = mkdtempSync(join(tmpdir(), 'link-'));
  onTestFinished(() => {
    rmSync(above, { recursive: true, force: true });
  });
  symlinkSync(root, join(above, 'current'));
  return join(above, 'current');
}

const port = 'PORT is "none". Write a whole number from 0 to 65535, like 4321.\n';

test.each([
  ['new', expect.stringMatching(/^Say what to start: npm run new/) as string],
  ['receive', port],
  ['serve', port],
  ['check', port],
  ['build', port],
])('%s works when it is reached through a link, and a wrong setting stops it with a sentence', (name, says) => {
  expect(runBuild(root, [join(throughLink(), `src/commands/${name}.ts`)], { PORT: 'none' })).toEqual({
    code: 1,
    said: says,
  });
});

test('no file takes its own name for the one it was called by', () => {
  const commands = readdirSync(join(root, 'src/commands')).filter((name) => name.endsWith('.ts'));
  const texts = commands.map((name) => readFileSync(join(root, 'src/commands', name), 'utf8'));
  expect(texts.filter((text) => text.includes('argv[1]'))).toEqual([]);
  const scripts = /run\.mjs src\/commands\/(\w+\.ts)/g;
  const started = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(scripts)].map(([, name]) => name ?? '');
  expect(started.length).toBeGreaterThan(5);
  for (const name of started)
    expect(texts[commands.indexOf(name)], name).toMatch(/\nif \(import\.meta\.main\) await \w+\(/);
});
