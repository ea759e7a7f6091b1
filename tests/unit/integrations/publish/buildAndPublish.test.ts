import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { everythingIn, writeFiles } from '../../../support/folderOf.ts';

const code = join(import.meta.dirname, '../../../../src');
const lastGood = { 'dist/index.html': 'the last good site', 'dist/_astro/a.css': 'a{}' };
const unchanged = 'The site was not changed: dist is as it was.';

vi.setConfig({ testTimeout: 60_000 });

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stopped-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  writeFiles(root, lastGood);
});

/** A build of its own process, with the real beginning and end and two small steps between them. `make` has `folder` to write to. */
function build(make: string, { check = '', env = {} }: { check?: string; env?: Record<string, string> } = {}) {
  const script = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { buildAndPublish } from '${code}/integrations/publish/buildAndPublish.ts';
const write = (folder, text) => { mkdirSync(folder + '/a', { recursive: true }); writeFileSync(folder + '/index.html', text); };
const forEver = () => new Promise((resolve) => setTimeout(resolve, 1e8));
const check = async () => { ${check} };
const make = async (root, folder) => { write(folder, 'half'); ${make} };
if (!(await buildAndPublish(${JSON.stringify(root)}, { check, make }))) process.exit(1);
`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const heard = Promise.withResolvers<undefined>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('now')) heard.resolve(undefined);
    });
  }
  const ended = (once(child, 'close') as Promise<[number | null, string | null]>).then(([exit, signal]) => ({
    exit: exit ?? signal,
    said: said.replace('now\n', ''),
  }));
  return { child, now: heard.promise, ended };
}

const all = () => everythingIn(root);

test('a build that works leaves the new site, and no more', async () => {
  const { exit, said } = await build(`write(folder, 'the new site');`).ended;
  expect(said).toMatch(/^1 pages built and checked in \d+ seconds\.\n$/);
  expect(exit).toBe(0);
  expect(all()).toEqual({ 'dist/index.html': 'the new site' });
});

test.each([
  ['SIGINT', 130, 'with Ctrl+C'],
  ['SIGTERM', 143, 'by a signal to end (SIGTERM)'],
  ['SIGHUP', 129, 'because its window was closed (SIGHUP)'],
] as const)('%s while pages are made leaves the last good site, and ends with %s', async (signal, code, by) => {
  // What goes on writing until the very end must not leave its folder behind either.
  const { child, now, ended } = build(
    `for (let i = 0; i < 8; i++) void (async () => { for (;;) { await mkdir(folder + '/' + i + '/b', { recursive: true }); await writeFile(folder + '/' + i + '/b/c', 'x'); } })();
     await mkdir(folder + '/x', { recursive: true }); console.log('now'); await forEver();`,
  );
  await now;
  child.kill(signal);
  expect(await ended).toEqual({ exit: code, said: `\nThe build was stopped ${by}. ${unchanged}\n` });
  expect(all()).toEqual(lastGood);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('SIGINT during the check leaves everything as it was', async () => {
  const { child, now, ended } = build('', { check: `console.log('now'); await forEver();` });
  await now;
  child.kill('SIGINT');
  expect((await ended).exit).toBe(130);
  expect(all()).toEqual(lastGood);
});

test('after SIGKILL the next build removes what was left, even if it fails itself', async () => {
  const { child, now, ended } = build(`console.log('now'); await forEver();`);
  await now;
  child.kill('SIGKILL');
  expect((await ended).exit).toBe('SIGKILL');
  expect(Object.keys(all())).toHaveLength(3);
  const next = await build('', { check: `return 'a file: is wrong';` }).ended;
  expect(next).toEqual({ exit: 1, said: 'a file: is wrong\n' });
  expect(all()).toEqual(lastGood);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('two builds at once do not touch each other', async () => {
  const go = join(root, 'go');
  const first = build(
    `console.log('now'); while (!existsSync(${JSON.stringify(go)})) await new Promise((resolve) => setTimeout(resolve, 20)); write(folder, 'the first');`,
  );
  await first.now;
  expect((await build(`write(folder, 'the second');`).ended).exit).toBe(0);
  expect(all()['dist/index.html']).toBe('the second');
  writeFiles(root, { go: '' });
  expect((await first.ended).exit).toBe(0);
  expect(all()).toEqual({ 'dist/index.html': 'the first', go: '' });
});

const helper = `const { whileHelperRuns } = await import('${code}/integrations/whileHelperRuns.ts');
await whileHelperRuns('Pagefind', async () => { const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.on('error', (error) => console.error('Service stopped', error)); child.stdin.on('error', (error) => console.error('Service stopped', error));
  child.unref(); child.stdout.unref(); child.stdin.unref(); await new Promise(() => LINE); });`;
const withHelper = (program: string, line: string) =>
  helper.replace('PROGRAM', JSON.stringify(program)).replace('LINE', line);
const memory = 'before its work was done. If nobody stopped it, the machine may have run out of memory or disk.';

test.each([
  [
    'is killed',
    withHelper('setInterval(() => {}, 9)', `{ child.ref(); child.kill('SIGKILL'); }`),
    `Pagefind was stopped (SIGKILL) ${memory}`,
  ],
  ['ends', withHelper('process.exit(3)', `child.ref()`), `Pagefind ended (exit code 3) ${memory}`],
  ['gives no answer', withHelper('setTimeout(() => {}, 3000)', `0`), `Pagefind gave no answer ${memory}`],
  [
    'takes nothing more',
    withHelper(
      'process.exit(3)',
      `{ child.ref(); setInterval(() => child.stdin.write('x'.repeat(1e6), (error) => error && console.error('trace', error)), 5); }`,
    ),
    `Pagefind ended (exit code 3) ${memory}`,
  ],
])('a search program that %s fails the build, in a sentence', async (_, make, sentence) => {
  expect(await build(make).ended).toEqual({ exit: 1, said: `\n${sentence}\n${unchanged}\n` });
  expect(all()).toEqual(lastGood);
  expect(readdirSync(root)).toEqual(['dist']);
});

const thread = (script: string) =>
  `const { EarlyGate } = await import('${code}/integrations/earlyGate.ts'); const gate = new EarlyGate(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(script)})));`;

test.each([
  [
    'a thread of the last look that ends',
    `${thread(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));`)} await gate.verdict(folder);`,
    /^\nThe last look at the finished pages ended before it was done \(exit code 3\)\.\n/,
  ],
  [
    'a thread of the last look that failed while pages were made',
    `${thread('throw new Error("no memory")')} await new Promise((resolve) => setTimeout(resolve, 500)); await gate.verdict(folder);`,
    /^\nThe site could not be built\. The last look at the finished pages broke off\. no memory\n/,
  ],
  [
    'work that nothing is left to finish',
    'await new Promise(() => {});',
    /^\nThe build came to a stop: what it waited for will never be done\.\n/,
  ],
  [
    'an error that nobody caught',
    `setTimeout(() => { throw new Error('a fault'); }); await forEver();`,
    /^\nThe site could not be built\. a fault\n/,
  ],
  [
    'a promise that nobody waited for',
    `void Promise.reject(new Error('a fault')); await forEver();`,
    /^\nThe site could not be built\. a fault\n/,
  ],
  [
    'a full disk',
    `throw new Error('page', { cause: Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }) });`,
    /^\nThe site could not be built\. There is no room left on the disk\. Free some, and build again\. \(ENOSPC: no space left on device, write\)\n(?!.* at )/,
  ],
])('%s fails the build and leaves the last good site', async (_, make, sentence) => {
  const { exit, said } = await build(make).ended;
  expect(exit).toBe(1);
  expect(said).toMatch(sentence);
  expect(said).toContain(unchanged);
  expect(all()).toEqual(lastGood);
  expect(readdirSync(root)).toEqual(['dist']);
});
