import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ourProject } from '../bench/benchProjects.ts';
import { runBuild } from '../support/runBuild.ts';

let above: string;
let folder: string;

/** A copy of this project with a "last good site" in dist. */
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'build-'));
  ({ folder } = await ourProject(join(import.meta.dirname, '../..'), above));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => rm(above, { recursive: true, force: true }));

async function expectUnchanged(): Promise<void> {
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect((await readdir(folder)).filter((name) => name.startsWith('.dist-next'))).toEqual([]);
}

const badPage = `<!doctype html><html lang="en"><head><title>Bad</title></head><body><h1>Bad</h1><p onclick="alert(1)">x</p></body></html>`;

test('a page that must not be published fails the build, by name, and the last good site stays', async () => {
  await writeFile(join(folder, 'src/pages/bad.astro'), badPage);
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain('/bad/  Has code in an attribute: onclick on <p>.');
  expect(said).toContain('The site was not changed');
  expect(said).not.toContain('    at ');
  await expectUnchanged();
});

test('two pages with one address fail the build, should the check ever miss them', async () => {
  await writeFile(
    join(folder, 'src/pages/near/[third].astro'),
    `---
export const getStaticPaths = () => [{ params: { third: 'burnley' } }];
---
<p>x</p>
`,
  );
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toMatch(/\/near\/\[\w+\].*conflicts/);
  expect(said).toContain('/near/burnley');
  expect(said).not.toMatch(/pages built/);
  await expectUnchanged();
}, 180_000);

test('astro build alone is stopped by it too', async () => {
  await writeFile(join(folder, 'src/pages/bad.astro'), badPage);
  const { code, said } = runBuild(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  expect(code).not.toBe(0);
  expect(said).toContain('/bad/  Has code in an attribute');
});

test('an error in the content fails the build before anything is built', async () => {
  const file = join(folder, 'src/content/services/speech-and-language-therapy.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('cost: free', 'cost: gratis'));
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain('src/content/services/speech-and-language-therapy.mdx');
  expect(said).toContain('gratis');
  expect(existsSync(join(folder, '.astro/data-store.json'))).toBe(false);
  await expectUnchanged();
});

test('an address that was public never disappears', async () => {
  const file = join(folder, 'src/content/services/resource-maps.mdx');
  const ledger = join(folder, 'src/content/addresses.yaml');
  await rename(file, file.replace('resource-maps', 'maps-of-help'));
  const guide = join(folder, 'src/content/guides/who-schools-can-ask.mdx');
  const topics = ['resource-maps', 'word-signposting'].map((id) => join(folder, `src/content/waysToSay/${id}.yaml`));
  for (const page of [guide, ...topics]) {
    await writeFile(page, (await readFile(page, 'utf8')).replaceAll('resource-maps', 'maps-of-help'));
  }
  const refused = runBuild(folder, ['src/commands/check.ts']);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('services/resource-maps was public and is gone.');
  const rows = await readFile(ledger, 'utf8');
  await writeFile(
    ledger,
    rows.replace(
      '{ id: services/resource-maps, state: live }',
      '{ id: services/resource-maps, state: moved, to: services/maps-of-help }\n- { id: words/teacher-in-charge, state: moved, to: words/senco }',
    ),
  );
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(said).toMatch(/pages built/);
  expect(code).toBe(0);
  const page = await readFile(join(folder, 'dist/services/resource-maps/index.html'), 'utf8');
  expect(page).toContain('<h1>This page has moved</h1>');
  expect(page).toContain('<a href="/services/maps-of-help/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(folder, 'dist/words/teacher-in-charge/index.html'), 'utf8')).toContain(
    '<a href="/words/senco/">SENCO</a>',
  );
});

test('a fault in a template fails the build, and the last good site stays', async () => {
  await writeFile(
    join(folder, 'src/pages/bad.astro'),
    '---\nthrow new Error("the template is broken");\n---\n<p>x</p>',
  );
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain('the template is broken');
  await expectUnchanged();
});
