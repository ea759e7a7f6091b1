import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { partsOf, partTitle, type Part } from '#domain/paging/partsOf.ts';
import { placeOf } from '#base/placeOf.ts';
import type { LinkView } from '#views/PageView.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { dateView, sourceLines } from '#queries/page/sourceLines.ts';
import { inFull } from '#queries/page/siteSettings.ts';
import { titleOf } from '#queries/page/titleOf.ts';
import { feedWords } from '#queries/updates/feedWords.ts';

/** How many pieces of news stand on one page: each has its words with it, so more would weigh too much. */
const onPage = 8;

/** The pages of the news, for `getStaticPaths`. */
export async function newsPaths() {
  return partsOf(await newestFirst(), onPage).map((part) => ({
    params: { page: part.number === 1 ? undefined : `page/${part.number}` },
    props: { part },
  }));
}

/** Everything that a page of news shows, newest first. */
export async function newsPage(part: Part<CollectionEntry<'news'>>) {
  const { title, summary, answer } = await pageText('news');
  return {
    page: await pageView({
      address: addresses.pageOfList(addresses.news, part.number),
      title: partTitle(title, part),
      summary,
      sources: sourceLines(part.items.flatMap(({ data }) => data.sources)),
      ...(part.number === 1 ? { search: { type: 'record' } } : {}),
    }),
    feed: addresses.newsFeed,
    answer,
    items: await Promise.all(
      part.items.map(async (entry) => ({
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
    pages: pageLinks(addresses.news, part),
    /** A piece of news moves to a later page as newer ones come. Its address on the first page leads there for ever. */
    older: part.number === 1 ? await olderNews() : [],
  };
}

async function olderNews(): Promise<(LinkView & { id: string })[]> {
  return partsOf(await newestFirst(), onPage)
    .slice(1)
    .flatMap(({ number, items }) =>
      items.map(({ id, data }) => ({
        id,
        label: data.title,
        href: `${addresses.pageOfList(addresses.news, number)}#${id}`,
      })),
    );
}

/** The same news for feed readers. Only a whole day becomes a date of publication: none is made up. */
export async function newsFeed() {
  return {
    ...(await feedWords('news')),
    items: (await newestFirst()).map(({ id, data }) => ({
      title: data.title,
      description: data.summary,
      link: inFull(addresses.newsItem(id)),
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
