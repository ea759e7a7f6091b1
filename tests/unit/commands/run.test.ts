import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const launcher = join(import.meta.dirname, '../../../src/commands/run.mjs');
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, code: string): Promise<string> {
  await writeFile(join(folder, name), code);
  return join(folder, name);
}

/** Starts the launcher; `saidFirst` waits for the first words of the child. */
function run(words: readonly string[], input = '') {
  // No program can be found by its name but what the launcher adds.
  const child = spawn(process.execPath, [launcher, ...words], { stdio: 'pipe', env: { ...process.env, PATH: '' } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
  child.stdin.end(input);
  const end = once(child, 'close').then(([code, signal]) => ({
    code: code as unknown,
    signal: signal as unknown,
    ...said,
  }));
  return { child, end, saidFirst: once(child.stdout, 'data') };
}

it('runs TypeScript on our Node, with words, input, output and exit code passed through', async () => {
  const file = await script(
    'says.ts',
    `const words: string[] = process.argv.slice(2);
let input = '';
for await (const part of process.stdin) input += part;
console.log(JSON.stringify({ words, input, node: process.execPath, main: import.meta.main }));
console.error('and to the other');
process.exitCode = 7;
`,
  );
  const { code, out, err } = await run([file, 'two words', '--flag=$HOME', '“”'], 'from before').end;
  expect([code, err]).toEqual([7, 'and to the other\n']);
  expect(JSON.parse(out)).toEqual({
    words: ['two words', '--flag=$HOME', '“”'],
    input: 'from before',
    node: await realpath(process.execPath),
    main: true,
  });
});

it('lets what is started by the name “node” be the same one', async () => {
  const file = await script(
    'again.ts',
    "import { execFileSync } from 'node:child_process';\nconsole.log(execFileSync('node', ['-p', 'process.version'], { encoding: 'utf8' }));\n",
  );
  expect((await run([file]).end).out.trim()).toBe(process.version);
});

it('runs the command of an installed package by its name', async () => {
  const { code, out } = await run(['prettier', '--version']).end;
  expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('lets the child end in its own time on %s, once', async (signal) => {
  const file = await script(
    `ends-on-${signal}.ts`,
    `let times = 0;
process.on('${signal}', () => {
  times += 1;
  setTimeout(() => { console.log('ended', times); process.exit(9); }, 200);
});
setInterval(() => {}, 1000);
console.log('ready');
`,
  );
  const { child, end, saidFirst } = run([file]);
  await saidFirst;
  child.kill(signal);
  expect(await end).toEqual({ code: 9, signal: null, out: 'ready\nended 1\n', err: '' });
});

it.each(['SIGINT', 'SIGTERM'] as const)('tells of a child that a %s ended, as a shell does', async (signal) => {
  const file = await script('waits.ts', "setInterval(() => {}, 1000);\nconsole.log('ready');\n");
  const { child, end, saidFirst } = run([file]);
  await saidFirst;
  child.kill(signal);
  expect((await end).code).toBe(128 + constants.signals[signal]);
});

it.each([
  [['no-such-tool'], 'There is no command "no-such-tool" in node_modules. Run "npm ci" first.\n'],
  [[], 'Say what to run, such as: node src/commands/run.mjs src/commands/check.ts\n'],
])('says so in a sentence: %j', async (words, sentence) => {
  const { code, err } = await run(words).end;
  expect([code, err]).toEqual([1, sentence]);
});
