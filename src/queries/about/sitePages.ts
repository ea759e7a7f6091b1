import type { CollectionEntry } from 'astro:content';
import { placeOf } from '#base/placeOf.ts';
import { hasPageOfItsOwn } from '#domain/addresses/pageRoutes.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each entry about this site, for `getStaticPaths`. */
export async function sitePagePaths(): Promise<
  { params: { id: string }; props: { entry: CollectionEntry<'pages'> } }[]
> {
  const entries = await entriesOf('pages');
  return entries
    .filter(({ id }) => !hasPageOfItsOwn('pages', id))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that a page about this site shows. */
export async function sitePage(entry: CollectionEntry<'pages'>) {
  const { id, data } = entry;
  return {
    page: await pageView({
      address: placeOf(`pages/${id}`),
      title: data.title,
      summary: data.summary,
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'page' },
    }),
    answer: data.answer,
    body: await bodyOf(entry),
  };
}
