import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, insertMultiple, save } from '@orama/orama';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { plainSite, type PlainPage } from '../engines/plainPages.ts';

const fields = ['title', 'summary', 'text'] as const satisfies readonly (keyof PlainPage)[];

/** The script of a search page that does no more than load an index, look, and show ten links. */
const scripts = {
  Pagefind: `const pagefind = await import('/search/pagefind/pagefind.js');
export const find = async (query) => {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ url, meta }) => [url, meta.title]);
};`,
  MiniSearch: `import MiniSearch from 'minisearch';
const text = await (await fetch('/index.json')).text();
const index = MiniSearch.loadJSON(text, { fields: ${JSON.stringify(fields)}, storeFields: ['title'] });
export const find = async (query) => index.search(query).slice(0, 10).map(({ id, title }) => [id, title]);`,
  Orama: `import { create, load, search } from '@orama/orama';
const data = await (await fetch('/index.json')).json();
const index = create({ schema: { id: 'string', title: 'string', summary: 'string', text: 'string' } });
load(index, data);
export const find = async (query) => {
  const { hits } = await search(index, { term: query, properties: ${JSON.stringify(fields)}, limit: 10 });
  return hits.map(({ id, document }) => [id, document.title]);
};`,
} as const;

export type OtherEngine = keyof typeof scripts;
export const otherEngines = Object.keys(scripts) as OtherEngine[];

/** Shows what was found as our search page does: in a list of class `hits`. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><ol class="hits"></ol><script type="module" src="/main.js"></script></html>`;
const main = `const { find } = await import('./engine.js');
const list = document.querySelector('ol');
for (const [url, title] of await find(new URLSearchParams(location.search).get('q'))) {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
}
list.dataset.done = '';`;

/**
 * Makes a small site with one search page for each of the other engines, over the pages of a site of ours.
 *
 * @returns the folder of each
 */
export async function otherSites(site: string, root: string, into: string): Promise<Record<OtherEngine, string>> {
  const { pages, index } = await plainSite(site, root, false);
  const folders = Object.fromEntries(otherEngines.map((name) => [name, join(into, name)])) as Record<
    OtherEngine,
    string
  >;
  for (const name of otherEngines) {
    const folder = folders[name];
    await mkdir(join(folder, 'search'), { recursive: true });
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'search/index.html'), page);
    await writeFile(join(folder, 'main.js'), main);
    // Bundled and made small, as any site would.
    const source = join(root, `node_modules/.cache/speed-${name}.js`);
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
    await writeFile(source, scripts[name]);
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'esnext',
        lib: { entry: source, formats: ['es'], fileName: () => 'engine.js' },
        rolldownOptions: { external: [/^\/search\//] },
      },
    });
  }
  await cp(index, join(folders.Pagefind, 'search/pagefind'), { recursive: true });
  const mini = new MiniSearch<PlainPage>({ fields: [...fields], storeFields: ['title'] });
  mini.addAll([...pages]);
  await writeFile(join(folders.MiniSearch, 'index.json'), JSON.stringify(mini));
  const orama = create({ schema: { id: 'string', title: 'string', summary: 'string', text: 'string' } });
  await insertMultiple(
    orama,
    pages.map(({ id, title, summary, text }) => ({ id, title, summary, text })),
  );
  await writeFile(join(folders.Orama, 'index.json'), JSON.stringify(save(orama)));
  return folders;
}
