import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { aimLink } from '#queries/plans/actionLinks.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { planCrumb, recordView } from '#queries/plans/planPages.ts';
import { prioritiesInOrder } from '#queries/plans/prioritiesInOrder.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each priority, for `getStaticPaths`. */
export async function priorityPaths() {
  return (await prioritiesInOrder()).map((entry) => ({ params: { priority: entry.id }, props: { entry } }));
}

/** Everything that a priority's page shows: what people said, what was promised and how it stood, how it was measured. */
export async function priorityPage(entry: CollectionEntry<'priorities'>) {
  const { id, data } = entry;
  const measures = new Map((await entriesOf('measures')).map((measure) => [measure.id, measure.data]));
  return {
    page: await recordView({
      address: addresses.priority(id),
      title: data.title,
      summary: data.summary,
      crumbs: [await planCrumb('strategy')],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    number: data.number,
    body: await bodyOf(entry),
    toldBy: data.toldBy,
    told: data.told,
    promises: await Promise.all(
      data.promises.map(async ({ text, aim }) => ({
        text,
        aim: await aimLink(aim),
      })),
    ),
    measuredBy: data.measuredBy.map(({ text, figures, note }) => ({
      text,
      note,
      figures: figures.map((figure) => ({
        label: measures.get(figure)?.title ?? figure,
        href: addresses.figure(figure),
      })),
    })),
    actions: addresses.actions(id),
    figures: inFileOrder(await entriesOf('measures'))
      .filter((measure) => measure.data.priority === id)
      .map((measure) => ({ label: measure.data.title, href: addresses.figure(measure.id) })),
  };
}
