import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentTree } from './contentTree.ts';

const root = join(import.meta.dirname, '../..');

/** One page that shows every entry of `pages`, with its body. */
const onlyPage = `---
import { getCollection, render } from 'astro:content';
import Parts from '../components/prose/Parts.astro';
import { prose } from '../components/prose/index.ts';
const entries = await Promise.all((await getCollection('pages')).map(async (entry) => ({ id: entry.id, title: entry.data.title, parts: entry.rendered?.metadata?.parts, ...(await render(entry)) })));
---
<html lang="en-GB"><head><title>Entries</title></head><body>{entries.map(({ id, title, parts, Content }) => <article id={id}><h2>{title}</h2>{parts ? <Parts parts={parts} /> : <Content components={prose} />}</article>)}</body></html>
`;
const block = '---\n---\n<section class="block"><slot /></section>\n';

/**
 * A project with the real loader, schemas and Astro configuration but one page only, over a content tree of its own:
 * for trying what `astro build` and `astro dev` do with it.
 */
export async function miniProject(
  files: Record<string, string | Uint8Array>,
): Promise<{ root: string; remove: () => Promise<void> }> {
  const tree = await contentTree(files);
  for (const room of [
    'base',
    'schemas',
    'domain',
    'checks',
    'formats',
    'loader',
    'content.config.ts',
    'integrations/siteSettings.ts',
    'integrations/guardedFrontMatter.ts',
    'integrations/cleanPictures.ts',
    'integrations/pictureService.ts',
  ]) {
    await cp(join(root, 'src', room), join(tree.root, 'src', room), { recursive: true });
  }
  await cp(join(root, 'package.json'), join(tree.root, 'package.json'));
  const config = `import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cleanPictures } from './src/integrations/cleanPictures.ts';
import { guardedFrontMatter } from './src/integrations/guardedFrontMatter.ts';
import { bodyFeatures } from './src/loader/mdx/parseBody.ts';
export default defineConfig({ compressHTML: true, markdown: { syntaxHighlight: false, processor: satteri({ features: bodyFeatures }) }, image: { service: { entrypoint: cleanPictures } }, integrations: [mdx()], devToolbar: { enabled: false }, vite: { plugins: [guardedFrontMatter()] } });
`;
  await writeFile(join(tree.root, 'astro.config.mjs'), config);
  await mkdir(join(tree.root, 'src/pages'), { recursive: true });
  await writeFile(join(tree.root, 'src/pages/index.astro'), onlyPage);
  await writeFile(join(tree.root, 'src/Block.astro'), block);
  const blocks = join(tree.root, 'src/components/prose');
  await mkdir(blocks, { recursive: true });
  await cp(join(root, 'src/components/prose/Parts.astro'), join(blocks, 'Parts.astro'));
  await writeFile(
    join(blocks, 'index.ts'),
    `import Block from '../../Block.astro';\nimport { prose as table } from '#schemas/prose.ts';\nexport const prose = Object.fromEntries(Object.keys(table).map((name) => [name, Block]));\n`,
  );
  await symlink(join(root, 'node_modules'), join(tree.root, 'node_modules'));
  return tree;
}

/** The command line of Astro, and an environment in which it stays in the foreground and asks nobody. */
export const astroCommand = join(root, 'node_modules/astro/bin/astro.mjs');

export function astroEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const ofVitest = new Set(['VITEST', 'NODE_ENV', 'VITE_USER_NODE_ENV', 'MODE', 'DEV', 'PROD']);
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.has(name)));
  return {
    ...own,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ...extra,
  };
}
