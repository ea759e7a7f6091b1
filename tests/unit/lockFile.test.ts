import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';
import { listedNodes, ourNode } from '#integrations/ourNode.mjs';
import { tidyLock } from '#commands/tidyLock.ts';

const root = join(import.meta.dirname, '../..');

interface LockEntry {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
}
const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
const entries = Object.entries(packages).filter(([path]) => path !== '');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
};
const nodes = listedNodes(root);
const nodeVersion = nodes[0]?.[1] ?? '';

it('the lock file holds every package of every platform by a checksum', () => {
  expect(entries.length).toBeGreaterThan(500);
  const without = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(without.map(([path]) => path)).toEqual([]);
});

it('the lock file names nowhere that packages come from', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('no package runs anything when it is installed', () => {
  expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([]);
  const wantTo = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  const refused = Object.keys(manifest.allowScripts).map((name) => `node_modules/${name}`);
  expect(wantTo.filter((path) => !refused.includes(path))).toEqual([]);
  // Older npm does not know allowScripts.
  expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
});

it('each Node that the lock file holds is the same version, and only for its own kind of machine', () => {
  expect(nodes.length).toBeGreaterThan(0);
  for (const [name, version] of nodes) {
    const [os = '', cpu = ''] = name.replace(/^node-(bin-)?/, '').split('-');
    const entry = packages[`node_modules/${name}`];
    expect([name, version, entry?.version, entry?.optional]).toEqual([name, nodeVersion, nodeVersion, true]);
    expect([entry?.os, entry?.cpu].flat()).toEqual([os === 'win' ? 'win32' : os, cpu]);
  }
});

/** Why these tests do not run on the Node that the lock file holds for this kind of machine, or undefined. */
function otherNode(held: boolean, installed: boolean, version: string): string | undefined {
  if (held && !installed) return 'The lock file holds a Node for this machine, and it is not installed.';
  return held && version !== `v${nodeVersion}`
    ? `The lock file holds ${nodeVersion}, and this is ${version}.`
    : undefined;
}

it('these tests run on the Node that the lock file holds, or where it holds none on one new enough', () => {
  const node = ourNode(root, process);
  expect(node).toHaveProperty('command');
  expect(realpathSync('command' in node ? node.command : '')).toBe(realpathSync(process.execPath));
  const { platform, arch } = process;
  const mine = nodes.find(([name]) => {
    const { os, cpu } = packages[`node_modules/${name}`] ?? {};
    return [os, cpu].flat().join() === `${platform},${arch}`;
  });
  const installed = mine !== undefined && existsSync(join(root, 'node_modules', mine[0]));
  expect(otherNode(mine !== undefined, installed, process.version)).toBeUndefined();
});

it('a machine whose Node was left out is noticed, however new its own is', () => {
  expect(otherNode(true, false, `v${nodeVersion}`)).toContain('not installed');
  expect(otherNode(true, true, 'v99.0.0')).toContain('this is v99.0.0');
  expect(otherNode(true, true, `v${nodeVersion}`)).toBeUndefined();
  expect(otherNode(false, false, 'v99.0.0')).toBeUndefined();
});

it('every installed package says that it runs on that Node', () => {
  const refusing = entries.flatMap(([path]) => {
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) return [];
    const { engines } = JSON.parse(readFileSync(file, 'utf8')) as { engines?: { node?: string } };
    return satisfies(nodeVersion, engines?.node ?? '*') ? [] : [`${path} wants Node ${engines?.node ?? ''}`];
  });
  expect(refusing).toEqual([]);
});

it('the lock file does not let npm hold packages against another Node: npm run tidy:lock', () => {
  expect(tidyLock(text)).toBe(text);
  const lock = { packages: { '': { engines: { node: '>=20' } }, 'node_modules/a': { version: '1.0.0', engines: {} } } };
  expect(JSON.parse(tidyLock(JSON.stringify(lock)))).toEqual({
    packages: { '': { engines: { node: '>=20' } }, 'node_modules/a': { version: '1.0.0' } },
  });
});

it('every script runs on our Node, in words that every shell knows', () => {
  for (const [name, script] of Object.entries(manifest.scripts)) {
    for (const command of script.split(' && ')) {
      expect([name, command]).toEqual([name, expect.stringMatching(/^node src\/commands\/run\.mjs [\w./][\w ./:-]*$/)]);
      const [, , word = ''] = command.split(' ');
      const file = word.includes('/') ? word : `node_modules/${word}`;
      expect([name, file, existsSync(join(root, file))]).toEqual([name, file, true]);
    }
  }
});

it('the workflow asks for the same major version, and types describe it', () => {
  const workflow = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');
  const major = nodeVersion.split('.')[0];
  const asked = [...workflow.matchAll(/node-version: (\S+)/g)].map(([, version]) => version);
  expect(asked).toEqual(Array<string>(workflow.match(/setup-node@/g)?.length ?? 1).fill(major ?? ''));
  expect(packages['node_modules/@types/node']?.version.split('.')[0]).toBe(major);
});
