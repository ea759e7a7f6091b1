import { fill } from '#base/text/fill.ts';
import { chartScale, placeOnScale } from '#domain/plans/chartScale.ts';
import { figureText } from '#domain/plans/figureText.ts';
import type { ChartLineView, FigureSetView } from '#views/RecordView.ts';
import type { Measure } from '#schemas/measures.ts';
import type { pageText } from '#queries/page/pageText.ts';

/** The words of figures. */
export type FigureTexts = Awaited<ReturnType<typeof pageText<'figures'>>>;

/** The periods that the plan prints unless a measure says otherwise. */
export const usualPeriods = { start: '2017 to 2018', first: '2018 to 2019', second: '2019 to 2020' };

/** A table and a chart for each row of a measure, on one scale, so that rows can be compared. */
export function figureSets(
  measure: Pick<Measure, 'rows' | 'unit' | 'decimals' | 'periods' | 'alsoPrinted' | 'title'>,
  texts: FigureTexts,
): FigureSetView[] {
  const { rows, unit, decimals, alsoPrinted = [], title } = measure;
  const periods = measure.periods ?? usualPeriods;
  /** Long periods stand in the table; beside a bar there is no room for them. */
  const short = measure.periods !== undefined;
  const sets = rows.map((row) => ({
    heading: row.label ?? title,
    cells: [
      {
        label: fill(texts.lancashireIn, { period: periods.start }),
        brief: short ? texts.lancashire : undefined,
        figure: row.start,
        sort: 'result' as const,
      },
      {
        label: fill(texts.targetFor, { period: periods.first }),
        brief: short ? texts.firstTarget : undefined,
        figure: row.first,
        sort: 'target' as const,
      },
      {
        label: fill(texts.targetFor, { period: periods.second }),
        brief: short ? texts.secondTarget : undefined,
        figure: row.second,
        sort: 'target' as const,
      },
      { label: texts.similarAreas, brief: undefined, figure: row.neighbours, sort: 'other' as const },
      { label: texts.england, brief: undefined, figure: row.england, sort: 'other' as const },
      ...alsoPrinted.map(({ label, value }) => ({ label, brief: undefined, figure: value, sort: 'other' as const })),
    ],
  }));
  const scale = chartScale(
    sets.flatMap(({ cells }) => cells.map(({ figure }) => figure).filter((figure) => typeof figure === 'number')),
    unit === 'percent',
  );
  return sets.map(({ heading, cells }) => {
    const chart = cells.flatMap(({ label, brief = label, figure, sort }): ChartLineView[] =>
      typeof figure === 'number'
        ? [{ label: brief, value: figureText(figure, unit, decimals), sort, at: placeOnScale(figure, scale) }]
        : [],
    );
    return {
      heading,
      rows: cells.map(({ label, figure }) => ({ label, value: figureText(figure, unit, decimals) })),
      chart,
      nought: scale.nought,
      says: `${heading}. ${chart.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`,
    };
  });
}
