import type { CollectionEntry } from 'astro:content';
import { addresses } from '#domain/addresses.ts';
import { placeOf } from '#domain/placeOf.ts';
import { bodyOf } from './bodyOf.ts';
import { entriesOf } from './entriesOf.ts';
import { pageView } from './pageView.ts';
import { dateView, sourceLines } from './sourceLines.ts';
import { titleOf } from './titleOf.ts';

const title = 'News';
const summary = 'What is new, and what was told before, each with its date. Newest first.';

/** Everything that the page of news shows, newest first. */
export async function newsPage() {
  const entries = await newestFirst();
  return {
    page: await pageView({
      address: addresses.news,
      title,
      summary,
      sources: sourceLines(entries.flatMap(({ data }) => data.sources)),
      search: { type: 'record' },
    }),
    feed: addresses.newsFeed,
    answer: 'The newest stands first. Older news stays as it was told then.',
    items: await Promise.all(
      entries.map(async (entry) => ({
        id: entry.id,
        title: entry.data.title,
        summary: entry.data.summary,
        when: dateView(entry.data.when),
        note: entry.data.whenNote,
        to:
          entry.data.to === undefined
            ? undefined
            : { label: await titleOf(entry.data.to), href: placeOf(entry.data.to) },
        body: await bodyOf(entry),
      })),
    ),
  };
}

/** The same news for feed readers. Only a whole day becomes a date of publication: none is made up. */
export async function newsFeed() {
  return {
    title: 'Lancashire SEND Local Offer: news',
    description: summary,
    items: (await newestFirst()).map(({ id, data }) => ({
      title: data.title,
      description: data.summary,
      link: addresses.newsItem(id),
      ...(data.when.length === 10 ? { pubDate: new Date(`${data.when}T00:00:00Z`) } : {}),
    })),
  };
}

async function newestFirst(): Promise<CollectionEntry<'news'>[]> {
  const entries = await entriesOf('news');
  return entries.toSorted((a, b) =>
    a.data.when === b.data.when ? (a.id < b.id ? -1 : 1) : a.data.when < b.data.when ? 1 : -1,
  );
}
