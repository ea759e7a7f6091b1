import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** What a build or a person makes, so that it need not be there. */
const madeLater = /^(dist|node_modules)\b/;
/** A file of ours, or a folder, as it is written between backticks or in a link. */
const filePattern = /^[\w.*/@-]+\.(ts|mjs|mdx|md|astro|css|yaml|yml|json|png)$/;
const folderPattern = /^[\w.-]+(\/[\w.-]+)*\/?$/;

const docs = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md', 'src/**/*.md', 'tests/**/*.md'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('tests/fixtures/loader/'));

/** Whether a path is there: from the document, its room, `src` or the top; a bare name of a file may lie deeper in its room. */
function isThere(path: string, doc: string): boolean {
  if (madeLater.test(path)) return true;
  const places = [dirname(doc), 'src', '.', 'src/content'];
  if (places.some((place) => globSync(path.replace(/\/$/, ''), { cwd: join(root, place) }).length > 0)) return true;
  return (
    !path.includes('/') && dirname(doc) !== '.' && globSync(`**/${path}`, { cwd: join(root, dirname(doc)) }).length > 0
  );
}

/** The paths that a document names and that are not there. */
function lostPaths(text: string, doc: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const prose = text.replace(/```[^]*?```|`[^`]*`/g, '');
  const linked = [...prose.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const folders = new Set(['src', 'docs', 'tests', 'public', '.github', '.ci', ...readdirSync(join(root, 'src'))]);
  const paths = quoted.filter(
    (path) =>
      filePattern.test(path) ||
      (folderPattern.test(path) && path.includes('/') && folders.has(path.split('/')[0] ?? '')),
  );
  return [
    ...paths.filter((path) => !isThere(path, doc)),
    ...linked.filter((path) => !existsSync(join(root, dirname(doc), path))),
  ];
}

/** The scripts that a document says to run and that are not there. */
function lostScripts(text: string): string[] {
  return [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts));
}

it('the documents are found', () => {
  expect(docs).toEqual(
    expect.arrayContaining([
      'README.md',
      'docs/deploy.md',
      'docs/decisions/05-search.md',
      'src/queries/README.md',
      '.github/pull_request_template.md',
    ]),
  );
});

it.each(docs)('every path and every script that %s names is there', (doc) => {
  const text = readFileSync(join(root, doc), 'utf8');
  expect([...lostPaths(text, doc), ...lostScripts(text)]).toEqual([]);
});

it('tells what is not there from what is', () => {
  expect(
    lostPaths(
      '`siteDate.ts`, `siteSettings.ts`, `domain/nowhere/`, `domain/search/` and [a](b.md)',
      'src/integrations/README.md',
    ),
  ).toEqual(['siteDate.ts', 'domain/nowhere/', 'b.md']);
  expect(lostScripts('`npm run nothing`, `npm run check`')).toEqual(['nothing']);
});

it.each(['src/layouts', 'src/commands', 'src/formats'])(
  'the README of %s names every file and folder of it',
  (room) => {
    const text = readFileSync(join(root, room, 'README.md'), 'utf8');
    const named = new Set([...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name.replace(/\/$/, '')));
    const there = readdirSync(join(root, room)).filter((name) => name !== 'README.md');
    // Examples belong to the component whose name they bear.
    expect(there.filter((name) => !named.has(name.replace('.examples.ts', '.astro')))).toEqual([]);
  },
);

it('the tree of the README names every room', () => {
  const tree = /```\nsrc\/\n([^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter(({ name }) => !tree.split(/\s+/).includes(`${name}/`)).map(({ name }) => name)).toEqual([]);
});

it('every document that code cites is there', () => {
  const code = globSync(['src/**/*.{ts,mjs,astro,css}', '*.{mjs,ts}'], { cwd: root });
  const lost = code
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?<![\w./'])(?:[\w-]+\/)+[\w-]+\.md\b/g)]
        .map(([path]) => path)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${file} cites ${path}`),
    );
  expect(lost).toEqual([]);
});

it('the list of decisions names every one, by its own heading', () => {
  const folder = join(root, 'docs/decisions');
  const listed = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\d+\. \[([^\]]+)\]\(([^)]+)\)$/gm)];
  const there = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(there.length).toBeGreaterThan(5);
  expect(listed.map(([, , file]) => file)).toEqual(there.sort());
  for (const [, heading = '', file = ''] of listed)
    expect(readFileSync(join(folder, file), 'utf8').split(/\r?\n/)[0]).toBe(`# ${heading}`);
});

it('every word of the glossary stands in the file that it names', () => {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8').matchAll(/^\| `([^`]+)` \|.*\| `([^`]+)` \|$/gm);
  const words = [...rows].map(([, word = '', file = '']) => ({ word, file }));
  expect(words.length).toBeGreaterThan(25);
  // asksMeaning and law-line are asks meaning and law line, so that a word is found within the names it is part of.
  const apart = (text: string) =>
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('-', ' ')
      .toLowerCase();
  const lost = words.filter(({ word, file }) => {
    const path = join(root, file);
    if (!existsSync(path)) return true;
    return !new RegExp(`\\b${apart(word)}s?\\b`).test(apart(`${file} ${readFileSync(path, 'utf8')}`));
  });
  expect(lost).toEqual([]);
  expect(words.map(({ word }) => word)).toEqual(
    words.map(({ word }) => word).toSorted((a, b) => a.localeCompare(b, 'en')),
  );
});
