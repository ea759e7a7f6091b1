import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import { betterInWords } from '#domain/plans/betterInWords.ts';
import { figureText } from '#domain/plans/figureText.ts';
import { measureInWords } from '#domain/plans/measureInWords.ts';
import { measureRef } from '#domain/plans/measureRef.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { newestFigure, officialFigures } from '#queries/plans/officialFigures.ts';
import { figureSets, usualPeriods, type FigureTexts } from '#queries/plans/figureSets.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { planCrumb, planPage, planPapers, recordView } from '#queries/plans/planPages.ts';
import { prioritiesInOrder } from '#queries/plans/prioritiesInOrder.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each measure, for `getStaticPaths`. */
export async function figurePaths() {
  return (await entriesOf('measures')).map((entry) => ({ params: { measure: entry.id }, props: { entry } }));
}

/** Everything that the front page of the figures shows: each measure with where it stood and its last target. */
export async function figuresPage() {
  const texts = await pageText('figures');
  const measures = inFileOrder(await entriesOf('measures'));
  const strategyMeasures = (await prioritiesInOrder()).flatMap(({ data }) =>
    data.measuredBy.map(({ text, figures, note }) => ({
      text,
      note,
      links: measures
        .filter(({ id }) => figures.includes(id))
        .map(({ id, data: { title } }) => ({ label: title, href: addresses.figure(id) })),
    })),
  );
  return {
    ...(await planPage('figures')),
    newest: await newestFigure('plans-in-20-weeks'),
    newer: { says: texts.newer, link: { label: texts.newerLink, href: texts.newerAt } },
    official: await officialFigures(),
    texts,
    total: measures.length,
    groups: (await prioritiesInOrder()).map(({ id, data }) => ({
      anchor: id,
      heading: data.shortTitle,
      priority: { label: data.title, href: addresses.priority(id) },
      rows: measures
        .filter((measure) => measure.data.priority === id)
        .map((measure) => ({
          link: { label: measure.data.title, href: addresses.figure(measure.id) },
          ...glance(measure.data, texts),
        })),
    })),
    strategySays: fill(texts.strategySays, { count: strategyMeasures.length }),
    strategyMeasures,
  };
}

/** Everything that a measure's page shows. */
export async function figurePage({ id, data }: CollectionEntry<'measures'>) {
  const texts = await pageText('figures');
  const figures = await planPage('figures');
  const priority = (await prioritiesInOrder()).find((each) => each.id === data.priority);
  const answer = data.inWords ?? measureInWords(data.rows, data.unit, data.periods);
  return {
    ...figures,
    page: await recordView({
      address: addresses.figure(id),
      title: data.title,
      summary: fill(texts.measureSummary, { better: betterInWords(data.better) }),
      crumbs: [await planCrumb('figures')],
      review: figures.page.review,
      sources: await planPapers('figures'),
    }),
    answer,
    counts: data.counts,
    better: betterInWords(data.better),
    sets: figureSets(data, texts),
    notes: data.notes ?? [],
    official: await officialFigures(id),
    texts,
    later: data.later,
    laterAt: addresses.figures,
    today: await Promise.all(
      (data.today ?? []).map(async (place) => ({ label: await titleOf(place), href: placeOf(place) })),
    ),
    facts: [
      fill(texts.reportedBy, { reporter: data.reporter }),
      fill(texts.howOften, { often: data.often }),
      fill(texts.reference, { ref: measureRef(data.ref) }),
    ],
    priority: { label: priority?.data.title ?? '', href: addresses.priority(data.priority) },
  };
}

/** A measure in a line. One that is split has a table for each group on its own page. */
function glance(
  { rows, unit, decimals, periods }: CollectionEntry<'measures'>['data'],
  texts: FigureTexts,
): { says: string } {
  const [row] = rows;
  if (!row || rows.length > 1) return { says: fill(texts.groupsOfPupils, { count: rows.length }) };
  return {
    says: fill(texts.glance, {
      period: periods?.start ?? usualPeriods.start,
      figure: figureText(row.start, unit, decimals),
      target: figureText(row.second, unit, decimals),
    }),
  };
}
