import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Who may import whom, told apart from the linter, so that the house stands when a lint rule changes. */
const mayImport: Record<string, string[]> = {
  base: [],
  schemas: ['base'],
  domain: ['base', 'schemas (types)'],
  checks: ['base', 'schemas', 'domain'],
  formats: ['base', 'schemas', 'domain'],
  loader: ['base', 'schemas', 'domain', 'checks', 'formats'],
  integrations: ['base', 'schemas', 'domain', 'checks', 'formats', 'loader'],
  commands: ['base', 'schemas', 'domain', 'checks', 'formats', 'loader', 'integrations'],
  views: ['base (types)', 'domain (types)'],
  queries: ['base', 'schemas', 'domain', 'formats', 'checks', 'views (types)'],
  components: ['base', 'domain', 'schemas (types)', 'views (types)', 'styles'],
  'components/prose': ['base', 'domain', 'schemas', 'views (types)', 'queries', 'components'],
  layouts: ['base', 'domain', 'schemas (types)', 'views (types)', 'components', 'styles'],
  pages: ['base', 'views (types)', 'queries', 'layouts', 'components'],
  'content.config.ts': ['loader', 'schemas'],
};
const pure = new Set(['base', 'schemas', 'domain', 'formats', 'checks', 'views']);
/** What visitors download: rules, and types of what the page gave them. Never zod. */
const client = ['base', 'domain', 'views (types)'];

/** What is wrong with the imports of one file. */
function wrongImports(file: string, code: string): string[] {
  const room = file.startsWith('components/prose/') ? 'components/prose' : (file.split('/')[0] ?? '');
  const isClient = file.endsWith('.client.ts');
  const may = isClient ? client : (mayImport[room] ?? []);
  const imports = /^\s*(?:import|export(?=[^'";]*\sfrom\s))\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...code.matchAll(imports)].flatMap(([, type, target = '']) => {
    const wrong = [`${file} imports ${target}`];
    if (/^(node:|astro$|astro\/)/.test(target)) return pure.has(room) || isClient ? wrong : [];
    if (target.startsWith('astro:content'))
      return ['queries', 'components/prose', 'content.config.ts'].includes(room) ? [] : wrong;
    if (target.startsWith('.')) return wrong;
    // Content that the build puts into a script, and into nothing else.
    if (target.startsWith('virtual:words/')) return isClient ? [] : wrong;
    if (!target.startsWith('#')) return isClient ? wrong : [];
    const other = target.slice(1).split('/')[0] ?? '';
    if (isClient && target.endsWith('.client.ts')) return [];
    if (!isClient && other === room) return [];
    return may.includes(other) || (type && may.includes(`${other} (types)`)) ? [] : wrong;
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
    ['base/a.ts', "import type { X } from '#domain/a.ts';"],
    ['domain/a.ts', "import { x } from '#schemas/a.ts';"],
    ['domain/a.ts', "import type { X } from '#views/PageView.ts';"],
    ['domain/a.ts', "import { readFile } from 'node:fs';"],
    ['schemas/a.ts', "import { x } from '#loader/a.ts';"],
    ['queries/page/a.ts', "import words from 'virtual:words/tell-us';"],
    ['schemas/a.ts', "import type { X } from '#domain/a.ts';"],
    ['checks/content/a.ts', "import { x } from '#loader/a.ts';"],
    ['checks/content/a.ts', "import { x } from './b.ts';"],
    ['components/page/A.astro', "import { x } from '#queries/page/a.ts';"],
    ['components/page/A.astro', "import { getCollection } from 'astro:content';"],
    ['pages/a.astro', "import { x } from '#loader/a.ts';"],
    ['components/search/a.client.ts', "import { z } from 'zod';"],
    ['components/search/a.client.ts', "import { x } from '#schemas/a.ts';"],
    ['queries/page/a.ts', "import A from '#components/page/A.astro';"],
  ])('in %s, refuse %s', (file, code) => {
    expect(wrongImports(file, code)).toHaveLength(1);
  });

  // A visitor's own clock says whether their deadline has passed and whether the site is old, and a receiver dates what it gets.
  const ownClock = ['components/guides/dates.client.ts', 'components/page/menu.client.ts', 'commands/receive.ts'];

  it('let nobody read the clock but integrations, and those three', () => {
    const clocks = files.filter(
      (file) =>
        !file.startsWith('integrations/') &&
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
  const [result] = await eslint.lintText("import { x } from '#loader/readContent.ts';\nx();\n", {
    filePath: join(root, 'src/base/text/byName.ts'),
  });
  expect(result?.messages.map(({ message }) => message).join()).toContain(
    'Reading content from disk belongs in the loader.',
  );
});
