import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { eachBuiltPage, listBuiltSite } from '#integrations/builtSite.ts';
import { factOf, headOf } from '#integrations/search/findablePage.ts';
import { searchContent } from '#integrations/search/searchContent.ts';
import { readContent } from '#loader/readContent.ts';

/** A page as any search engine would be given it. */
export interface PlainPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** What people call it: our vocabulary, for engines that may use it too. */
  readonly said: string;
}

/** The same pages that our search finds, and an index of them that Pagefind makes with its defaults. */
export interface PlainSite {
  readonly pages: readonly PlainPage[];
  readonly index: string;
}

/**
 * The pages of a built site for other engines, with or without our vocabulary.
 *
 * @param withVocabulary true: everything that content/waysToSay and content/words say of a page is given to it as its other names
 */
export async function plainSite(site: string, root: string, withVocabulary: boolean): Promise<PlainSite> {
  const said = new Map<string, string[]>();
  if (withVocabulary) {
    const { topics } = searchContent((await readContent(root)).entries);
    for (const { said: names, leadsTo } of topics)
      for (const address of leadsTo) said.set(address, [...(said.get(address) ?? []), ...names]);
  }
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('; '));
  const heads = new Map<string, string>();
  for await (const { address, html } of eachBuiltPage(await listBuiltSite(site))) {
    const head = headOf(html);
    if (head === undefined) continue;
    heads.set(address, head);
    const names = (said.get(address) ?? []).join('; ').replaceAll('"', '&quot;');
    const meta = `data-names="${names}" data-pagefind-meta="${withVocabulary ? 'names[data-names], ' : ''}title[data-title]`;
    await index.addHTMLFile({
      url: address,
      content: html.replace('data-pagefind-meta="title[data-title]', () => meta),
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'plain-site-'));
  await index.writeFiles({ outputPath: folder });
  await close();
  const fragments = join(folder, 'fragment');
  const pages = await Promise.all(
    (await readdir(fragments)).map(async (name): Promise<PlainPage> => {
      const text = gunzipSync(await readFile(join(fragments, name)))
        .subarray('pagefind_dcd'.length)
        .toString();
      const { url, content } = JSON.parse(text) as { url: string; content: string };
      const head = heads.get(url) ?? '';
      return {
        id: url,
        title: factOf(head, 'title'),
        summary: factOf(head, 'summary'),
        text: content,
        said: (said.get(url) ?? []).join('. '),
      };
    }),
  );
  return { pages: pages.toSorted((a, b) => (a.id < b.id ? -1 : 1)), index: folder };
}
