import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addresses } from '#base/addresses.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { dangerWords } from '#domain/search/dangerWords.ts';
import { findPages } from '#domain/search/findPages.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { rankingOptions } from '#domain/search/pagefindAnswer.ts';
import { otherSpelling, type Searched } from '#domain/search/otherSpelling.ts';
import { planSearch } from '#domain/search/planSearch.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import { speaksOfDanger } from '#domain/search/speaksOfDanger.ts';
import type { Weights } from '#domain/search/weights.ts';
import { pagefindInNode } from '../../support/pagefindInNode.ts';
import type { Engine } from '../Engine.ts';

/**
 * The search of a built site, as its search page makes it: the list of results, without the cards above it.
 *
 * @param site the folder of the built site
 * @param weights others than ours, to try them
 */
export async function ourSearch(site: string, weights?: Weights): Promise<Engine> {
  const index = join(site, 'pagefind');
  const known = JSON.parse(await readFile(join(index, 'known.json'), 'utf8')) as KnownBefore;
  const words = JSON.parse(await readFile(join(index, 'words.json'), 'utf8')) as SpellingWords;
  const folder = join(index, 'fragment', known.outline.edition);
  const urls = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const page = JSON.parse(await readFile(join(folder, name), 'utf8')) as ShownPage;
    urls.set(name.replace(/\.json$/, ''), page.url);
  }
  const rows = parse(await readFile(join(import.meta.dirname, '../../../src/content/districts.yaml'), 'utf8')) as {
    id: string;
    name: string;
  }[];
  const districts = rows.map(({ id, name }) => ({ id, label: name, href: addresses.nearDistrict(id) }));
  return {
    name: 'This site',
    find: async (phrase) => {
      // Each search is a page of its own. Pagefind finds more words by their beginnings once it has loaded more pieces.
      const pagefind = await pagefindInNode(index, rankingOptions, known.outline);
      const search = async (query: string): Promise<Searched> => {
        const plan = planSearch(query, { districts, ...known });
        return { plan, found: await findPages(pagefind, plan, known, () => Promise.resolve(words), weights) };
      };
      const typed = await search(phrase);
      const danger = speaksOfDanger(phrase, dangerWords);
      const meant = danger ? undefined : await otherSpelling(typed, () => Promise.resolve(words), search);
      const { pages } = (meant ?? typed).found;
      return pages.flatMap(({ id }) => urls.get(id) ?? []);
    },
  };
}
