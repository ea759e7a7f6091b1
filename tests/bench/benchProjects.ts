import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A site to measure: where it lies, where its entries go, and how it is built. */
export interface BenchProject {
  readonly name: string;
  readonly folder: string;
  readonly entries: string;
  readonly ending: '.mdx' | '.md';
  /** The words after `node`. */
  readonly command: readonly string[];
  /** What a build leaves behind that the next must not find. */
  readonly leftovers: readonly string[];
}

/** A copy of our site, with all that it is. */
export async function ourProject(root: string, into: string): Promise<BenchProject> {
  const folder = join(into, 'ours');
  await mkdir(folder, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    name: 'This site',
    folder,
    entries: 'src/content/services',
    ending: '.mdx',
    command: ['src/commands/build.ts'],
    leftovers: ['dist', '.astro'],
  };
}

/** Only what Astro does for our site: no check of the content before, no search index, no look at the finished pages. */
export async function ourPagesOnly(ours: BenchProject): Promise<BenchProject> {
  await writeFile(
    join(ours.folder, 'pages-only.mjs'),
    `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.astro/cache', integrations: config.integrations.filter(({ name }) => name !== 'finish-site') };
`,
  );
  return {
    ...ours,
    name: 'This site, pages only',
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'pages-only.mjs', '--silent'],
  };
}

/** Pagefind alone, over the pages that the build before it left. */
export function pagefindAlone(ours: BenchProject): BenchProject {
  return {
    ...ours,
    name: 'Pagefind alone, on our pages',
    command: [
      'node_modules/pagefind/lib/runner/bin.cjs',
      '--site',
      'dist',
      '--output-path',
      '.astro/search',
      '--force-language',
      'en',
      '--quiet',
    ],
    leftovers: [],
  };
}

/** Astro as its documentation sets it up: glob() and MDX, and no more. */
export async function stockAstro(root: string, into: string): Promise<BenchProject> {
  const folder = join(into, 'stock-astro');
  await cp(join(root, 'tests/bench/stock-astro'), folder, { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    name: 'Astro, glob() and MDX',
    folder,
    entries: 'src/content/services',
    ending: '.mdx',
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    leftovers: ['dist', '.astro'],
  };
}

/**
 * Eleventy with Markdown, installed into the temporary folder.
 *
 * @returns undefined if it cannot be installed, which needs the network
 */
export async function eleventy(root: string, into: string): Promise<BenchProject | undefined> {
  const folder = join(into, 'eleventy');
  await cp(join(root, 'tests/bench/eleventy'), folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 180_000,
  });
  if (status !== 0) return undefined;
  return {
    name: 'Eleventy, Markdown',
    folder,
    entries: 'services',
    ending: '.md',
    command: ['node_modules/@11ty/eleventy/cmd.cjs'],
    leftovers: ['dist'],
  };
}

/**
 * Gives a site this many services on top of its own: copies of the real ones in turn, so that they are as long,
 * and use our blocks as often, as real ones do.
 */
export async function fill(
  { folder, entries, ending }: BenchProject,
  models: readonly string[],
  count: number,
): Promise<void> {
  const texts = await Promise.all(models.map((model) => readFile(model, 'utf8')));
  await mkdir(join(folder, entries), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const entry = (texts[number % texts.length] ?? '')
      .replace(/^title: .*$/m, `title: Sample service number ${number}`)
      .replace(/^summary: .*$/m, `summary: What sample service ${number} does, and who to ask.`);
    const text = `${entry}\nThis is sample number ${number}.\n`;
    await writeFile(join(folder, entries, `sample-${number}${ending}`), text);
  }
}

/** Takes away what an earlier build left, so that each starts from nothing. */
export async function clean({ folder, leftovers }: BenchProject): Promise<void> {
  for (const name of leftovers) await rm(join(folder, name), { recursive: true, force: true });
}
