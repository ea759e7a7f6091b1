import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serviceFile } from '../queries/support/samples.ts';
import { runBuild } from '../support/runBuild.ts';
import { smallSite, type SmallSite } from '../support/smallSite.ts';

let site: SmallSite;
let folder: string;

/** A small site of our code with a "last good site" in dist. */
beforeEach(async () => {
  site = await smallSite();
  ({ folder } = site);
  await site.write('dist/index.html', 'the last good site');
});
afterEach(() => site.remove());

async function expectUnchanged(): Promise<void> {
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect((await readdir(folder)).filter((name) => name.startsWith('.dist-next'))).toEqual([]);
}

const badPage = `<!doctype html><html lang="en"><head><title>Bad</title></head><body><h1>Bad</h1><p onclick="alert(1)">x</p></body></html>`;
/** All that a build refused for that page alone says of pages: the small site has no fault of its own. */
const onlyBadPage =
  'The finished pages have a problem. Nothing was published.\n  /bad/  Has code in an attribute: onclick on <p>.';

test('a page that must not be published fails the build, by name, and the last good site stays', async () => {
  await site.write('src/pages/bad.astro', badPage);
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain(onlyBadPage);
  expect(said).toContain('The site was not changed');
  expect(said).not.toContain('    at ');
  await expectUnchanged();
});

test('two pages with one address fail the build, should the check ever miss them', async () => {
  for (const name of ['second', 'third']) {
    await site.write(
      `src/pages/contact/[${name}].astro`,
      `---
export const getStaticPaths = () => [{ params: { ${name}: 'twice' } }];
---
<p>x</p>
`,
    );
  }
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toMatch(/\/contact\/\[\w+\].*conflicts/);
  expect(said).toContain('/contact/twice');
  expect(said).not.toMatch(/pages built/);
  await expectUnchanged();
});

test('astro build alone is stopped by it too', async () => {
  await site.write('src/pages/bad.astro', badPage);
  const { code, said } = runBuild(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  expect(code).not.toBe(0);
  expect(said).toContain(onlyBadPage);
});

test('an error in the content fails the build before anything is built', async () => {
  await site.write('src/content/services/rest.mdx', serviceFile({ cost: 'gratis' }));
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain('src/content/services/rest.mdx');
  expect(said).toContain('gratis');
  expect(existsSync(join(folder, '.astro'))).toBe(false);
  await expectUnchanged();
});

test('an address that was public never disappears', async () => {
  const file = join(folder, 'src/content/services/rest.mdx');
  await rename(file, file.replace('rest', 'short-breaks'));
  const tasks = join(folder, 'src/content/tasks.yaml');
  await site.write(
    'src/content/tasks.yaml',
    (await readFile(tasks, 'utf8')).replaceAll('services/rest', 'services/short-breaks'),
  );
  const refused = runBuild(folder, ['src/commands/check.ts']);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('services/rest was public and is gone.');
  const ledger = join(folder, 'src/content/addresses.yaml');
  await site.write(
    'src/content/addresses.yaml',
    (await readFile(ledger, 'utf8')).replace(
      '- { id: services/rest, state: live }',
      '- { id: services/respite, state: gone, why: It ended in May 2026. }\n- { id: services/rest, state: moved, to: services/short-breaks }',
    ),
  );
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(said).toMatch(/pages built/);
  expect(code).toBe(0);
  const page = (id: string) => readFile(join(folder, `dist/services/${id}/index.html`), 'utf8');
  expect(await page('rest')).toContain('<h1>This page has moved</h1>');
  expect(await page('rest')).toContain('<a href="/services/short-breaks/">A rest</a>');
  expect(await page('rest')).toContain('<meta name="robots" content="noindex">');
  expect(await page('respite')).toContain('<h1>This page is gone</h1>');
  expect(await page('respite')).toContain('It ended in May 2026.');
});

test('a fault in a template fails the build, and the last good site stays', async () => {
  await site.write('src/pages/bad.astro', '---\nthrow new Error("the template is broken");\n---\n<p>x</p>');
  const { code, said } = runBuild(folder, ['src/commands/build.ts']);
  expect(code).toBe(1);
  expect(said).toContain('the template is broken');
  await expectUnchanged();
});
