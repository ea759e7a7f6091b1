import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { betterInWords } from '#domain/plans/betterInWords.ts';
import { figureText } from '#domain/plans/figureText.ts';
import { measureInWords } from '#domain/plans/measureInWords.ts';
import { measureRef } from '#domain/plans/measureRef.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { figureSets } from '#queries/plans/figureSets.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { planCrumb, planPage, planPapers, recordView } from '#queries/plans/planPages.ts';
import { prioritiesInOrder } from '#queries/plans/prioritiesInOrder.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each measure, for `getStaticPaths`. */
export async function figurePaths() {
  return (await entriesOf('measures')).map((entry) => ({ params: { measure: entry.id }, props: { entry } }));
}

/** Everything that the front page of the figures shows: each measure with where it stood and its last target. */
export async function figuresPage() {
  const measures = inFileOrder(await entriesOf('measures'));
  return {
    ...(await planPage('figures')),
    total: measures.length,
    groups: (await prioritiesInOrder()).map(({ id, data }) => ({
      anchor: id,
      heading: data.shortTitle,
      priority: { label: data.title, href: addresses.priority(id) },
      rows: measures
        .filter((measure) => measure.data.priority === id)
        .map((measure) => ({
          link: { label: measure.data.title, href: addresses.figure(measure.id) },
          ...glance(measure.data),
        })),
    })),
    strategyMeasures: (await prioritiesInOrder()).flatMap(({ data }) =>
      data.measuredBy.map(({ text, figures, note }) => ({
        text,
        note,
        links: measures
          .filter(({ id }) => figures.includes(id))
          .map(({ id, data: { title } }) => ({ label: title, href: addresses.figure(id) })),
      })),
    ),
  };
}

/** Everything that a measure's page shows. */
export async function figurePage({ id, data }: CollectionEntry<'measures'>) {
  const figures = await planPage('figures');
  const priority = (await prioritiesInOrder()).find((each) => each.id === data.priority);
  const answer = data.inWords ?? measureInWords(data.rows, data.unit, data.periods);
  return {
    ...figures,
    page: await recordView({
      address: addresses.figure(id),
      title: data.title,
      summary: `${betterInWords(data.better)} A measure of the improvement plan, as printed in June 2019.`,
      crumbs: [await planCrumb('figures')],
      review: figures.page.review,
      sources: await planPapers('figures'),
    }),
    answer,
    counts: data.counts,
    better: betterInWords(data.better),
    sets: figureSets(data),
    notes: data.notes ?? [],
    later: data.later,
    laterAt: addresses.figures,
    today: await Promise.all(
      (data.today ?? []).map(async (place) => ({ label: await titleOf(place), href: placeOf(place) })),
    ),
    facts: [
      `Reported by: ${data.reporter}.`,
      `How often: ${data.often}.`,
      `Its reference in the plan: measure ${measureRef(data.ref)}.`,
    ],
    priority: { label: priority?.data.title ?? '', href: addresses.priority(data.priority) },
  };
}

/** A measure in a line. One that is split has a table for each group on its own page. */
function glance({ rows, unit, decimals, periods }: CollectionEntry<'measures'>['data']): { says: string } {
  const [row] = rows;
  if (!row || rows.length > 1) return { says: `${rows.length} groups of pupils, each with its own figures.` };
  return {
    says: `${periods?.start ?? '2017 to 2018'}: ${figureText(row.start, unit, decimals)}. Last target: ${figureText(row.second, unit, decimals)}.`,
  };
}
