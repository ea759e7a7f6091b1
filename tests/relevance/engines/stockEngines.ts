import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { pagefindInNode } from '../../support/pagefindInNode.ts';
import type { Engine } from '../Engine.ts';
import type { PlainPage, PlainSite } from './plainPages.ts';

const fields = ['title', 'summary', 'text', 'said'] as const satisfies readonly (keyof PlainPage)[];

/** Pagefind with its defaults. */
export function stockPagefind({ index }: PlainSite): Engine {
  return {
    name: 'Pagefind',
    find: async (phrase) => {
      const pagefind = await pagefindInNode(index, {});
      const { results } = await pagefind.search(phrase);
      const pages = await Promise.all(results.slice(0, 20).map((hit) => hit.data()));
      return pages.map(({ url }) => url);
    },
  };
}

/** MiniSearch with its defaults. */
export function stockMiniSearch({ pages }: PlainSite): Engine {
  const index = new MiniSearch<PlainPage>({ fields: [...fields] });
  index.addAll([...pages]);
  return {
    name: 'MiniSearch',
    find: (phrase) => Promise.resolve(index.search(phrase).map(({ id }) => id as string)),
  };
}

/** Orama with its defaults. */
export async function stockOrama({ pages }: PlainSite): Promise<Engine> {
  const index = create({
    schema: { id: 'string', title: 'string', summary: 'string', text: 'string', said: 'string' },
  });
  await insertMultiple(index, [...pages]);
  return {
    name: 'Orama',
    find: async (phrase) => {
      const { hits } = await search(index, { term: phrase, properties: [...fields], limit: 20 });
      return hits.map(({ id }) => id);
    },
  };
}
