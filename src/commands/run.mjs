import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ourNode } from '#integrations/ourNode.mjs';

// `node src/commands/run.mjs src/commands/check.ts …` or `node src/commands/run.mjs vitest run …`: runs a file of ours,
// or the command of an installed package, on our Node, whichever Node reads this. Plain JavaScript for that reason.

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The file behind a word: a path as it is, a package's name as the command it brings. @param {string} word */
function fileOf(word) {
  if (word.includes('/')) return resolve(root, word);
  const folder = join(root, 'node_modules', word);
  if (!existsSync(folder)) return stop(`There is no command "${word}" in node_modules. Run "npm ci" first.`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[word]);
}

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const node = ourNode(root, process);
if ('problem' in node) stop(node.problem);
const [word, ...words] = process.argv.slice(2);
if (word === undefined) stop('Say what to run, such as: node src/commands/run.mjs src/commands/check.ts');

// What is started by the name "node" further on shall be the same one.
process.env['PATH'] = `${dirname(node.command)}${delimiter}${process.env['PATH'] ?? ''}`;
// A command of ours is over in seconds, of which reading its own source and clearing away took a quarter: the source is kept
// compiled from one run to the next (Node looks whether it is still the same), and there is more room before clearing away.
const own = word.includes('/');
const cache = join(root, 'node_modules/.cache/node-compile-cache');
const child = spawn(node.command, [...(own ? ['--max-semi-space-size=64'] : []), fileOf(word), ...words], {
  stdio: 'inherit',
  env: own ? { NODE_COMPILE_CACHE: cache, ...process.env } : process.env,
});

child.on('error', (error) => stop(`The Node of this project cannot be started here (${error.message}).`));
child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));

// We end when the child ends, and not before: it may have to finish an answer or take away what it wrote.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would tell it to hurry.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
