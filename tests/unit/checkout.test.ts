import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const attributes = readFileSync(join(root, '.gitattributes'), 'utf8').split(/\r?\n/);
const editor = readFileSync(join(root, '.editorconfig'), 'utf8');

/** Our own files but words and facts: an editor may be writing those just now, with whatever their machine puts at the end of a line. */
const files = globSync(['*.*', '.*', '{.ci,.github,.vscode,docs,public,src,tests}/**/*'], {
  cwd: root,
  withFileTypes: true,
  exclude: (entry) => ['node_modules', 'dist', 'content', '_site'].includes(entry.name),
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

it('a checkout has the same bytes on every machine', () => {
  expect(attributes).toContain('* text=auto eol=lf');
  expect(files.length).toBeGreaterThan(600);
  const withNul = files.filter((file) => readFileSync(file).subarray(0, 8000).includes(0));
  const binary = new Set(attributes.flatMap((line) => /^\*(\.\w+) binary$/.exec(line)?.[1] ?? []));
  expect(withNul.length).toBeGreaterThan(2);
  expect(withNul.filter((file) => !binary.has(extname(file)))).toEqual([]);
  const withReturn = files.filter((file) => !withNul.includes(file) && readFileSync(file, 'utf8').includes('\r\n'));
  expect(withReturn).toEqual([]);
});

it('editors are told what the formatter asks for', () => {
  const { printWidth } = /printWidth: (?<printWidth>\d+)/.exec(readFileSync(join(root, 'prettier.config.mjs'), 'utf8'))
    ?.groups ?? { printWidth: '80' };
  expect(editor).toContain('root = true');
  expect(editor).toContain('end_of_line = lf');
  expect(editor).toContain('indent_size = 2');
  expect(editor).toContain(`max_line_length = ${printWidth}`);
});
