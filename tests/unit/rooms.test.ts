import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Who may import whom, told apart from the linter, so that the house stands when a lint rule changes. */
const mayImport: Record<string, string[]> = {
  domain: ['schemas (types)'],
  schemas: ['domain'],
  checks: ['domain', 'schemas'],
  formats: ['domain', 'schemas', 'checks'],
  door: ['domain', 'schemas', 'checks', 'formats'],
  site: ['domain', 'schemas', 'checks', 'formats'],
  build: ['domain', 'schemas', 'checks', 'formats', 'door'],
  commands: ['domain', 'schemas', 'checks', 'formats', 'door', 'build'],
  components: ['domain', 'schemas (types)', 'styles'],
  'components/prose': ['domain', 'schemas', 'site', 'components'],
  layouts: ['domain', 'schemas (types)', 'components', 'styles'],
  pages: ['domain', 'schemas (types)', 'site', 'layouts', 'components'],
  'content.config.ts': ['door', 'schemas'],
};
const pure = new Set(['domain', 'schemas', 'checks', 'formats']);

/** What is wrong with the imports of one file. */
function wrongImports(file: string, code: string): string[] {
  const room = file.startsWith('components/prose/') ? 'components/prose' : (file.split('/')[0] ?? '');
  const may = mayImport[room] ?? [];
  const imports = /^\s*(?:import|export(?=[^'";]*\sfrom\s))\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...code.matchAll(imports)].flatMap(([, type, target = '']) => {
    if (/^(node:|astro$|astro\/)/.test(target)) return pure.has(room) ? [`${file} imports ${target}`] : [];
    if (target.startsWith('astro:content'))
      return ['site', 'components/prose', 'content.config.ts'].includes(room) ? [] : [`${file} imports ${target}`];
    if (!/^[.#]/.test(target)) return file.endsWith('.client.ts') ? [`${file} imports ${target}`] : [];
    const place = target.startsWith('#')
      ? target.slice(1)
      : relative(join(root, 'src'), resolve(root, 'src', file, '..', target));
    const other = place.split('/')[0] ?? '';
    if (file.endsWith('.client.ts'))
      return other === 'domain' || target.endsWith('.client.ts') ? [] : [`${file} imports ${target}`];
    if (other === room || (room === 'components/prose' && other === 'components')) return [];
    return may.includes(other) || (type && may.includes(`${other} (types)`)) ? [] : [`${file} imports ${target}`];
  });
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('content/'));

describe('the rooms', () => {
  it('import only what they may', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => wrongImports(file, readFileSync(join(root, 'src', file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['domain/a.ts', "import { x } from '../schemas/a.ts';"],
    ['domain/a.ts', "import { readFile } from 'node:fs';"],
    ['schemas/a.ts', "import { x } from '#door/a.ts';"],
    ['checks/content/a.ts', "import { x } from '../../door/a.ts';"],
    ['components/page/A.astro', "import { x } from '#site/a.ts';"],
    ['components/page/A.astro', "import { getCollection } from 'astro:content';"],
    ['pages/a.astro', "import { x } from '#door/a.ts';"],
    ['components/search/a.client.ts', "import { z } from 'zod';"],
    ['components/search/a.client.ts', "import { x } from '#schemas/a.ts';"],
    ['site/a.ts', "import A from '#components/page/A.astro';"],
  ])('in %s, refuse %s', (file, code) => {
    expect(wrongImports(file, code)).toHaveLength(1);
  });

  // A visitor's own clock says whether their deadline has passed, and a receiver dates what it gets.
  const ownClock = ['components/guides/dates.client.ts', 'commands/receive.ts'];

  it('let nobody read the clock but build, and those two', () => {
    const clocks = files.filter(
      (file) =>
        !file.startsWith('build/') &&
        !ownClock.includes(file) &&
        /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });
});

it('the linter says where the code belongs', async () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
    ruleFilter: ({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports',
  });
  const [result] = await eslint.lintText("import { x } from '#door/readContent.ts';\nx();\n", {
    filePath: join(root, 'src/domain/byName.ts'),
  });
  expect(result?.messages.map(({ message }) => message).join()).toContain(
    'Reading content from disk belongs behind the door.',
  );
});
