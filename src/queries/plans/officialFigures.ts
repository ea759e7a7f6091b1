import { addresses } from '#base/addresses.ts';
import { fill } from '#base/text/fill.ts';
import { chartScale, placeOnScale } from '#domain/plans/chartScale.ts';
import { figureText } from '#domain/plans/figureText.ts';
import { withThousands } from '#domain/plans/withThousands.ts';
import type { OfficialFigure } from '#schemas/officialFigures.ts';
import type { ChartLineView, OfficialFigureView, OfficialFiguresView } from '#views/RecordView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { sourceLines } from '#queries/page/sourceLines.ts';
import type { FigureTexts } from '#queries/plans/figureSets.ts';

/**
 * The newest official figures that we hold: all of them, or those that belong beside one measure of the old plan.
 *
 * @param measure the id of a measure; without it, all
 */
export async function officialFigures(measure?: string): Promise<OfficialFiguresView> {
  const texts = await pageText('figures');
  const entries = inFileOrder(await entriesOf('officialFigures')).filter(
    ({ data }) => measure === undefined || data.beside?.includes(measure),
  );
  return {
    heading: texts.newestHeading,
    intro: texts.newestIntro,
    sets: entries.map(({ data }) => viewOf(data, texts)),
    credit: texts.credit,
    licence: { label: texts.licence, href: texts.licenceAt },
    newer: { label: texts.newerLink, href: texts.newerAt },
  };
}

/** The newest figure of a series, as the sentence at the head of the page has it; undefined while there is no such series. */
export async function newestFigure(id: string): Promise<string | undefined> {
  const texts = await pageText('figures');
  const data = (await entriesOf('officialFigures')).find((entry) => entry.id === id)?.data;
  const row = data?.rows.at(-1);
  if (data === undefined || row === undefined) return undefined;
  return fill(texts.newest, { year: row.label ?? row.period, figure: textOf(row.lancashire, data.unit) });
}

function viewOf(data: OfficialFigure, texts: FigureTexts): OfficialFigureView {
  const { id, title, unit, rows } = data;
  const [source] = sourceLines([data.source]);
  const lines = linesOf(data, texts);
  const scale = chartScale(
    lines.map(({ figure }) => figure),
    unit === 'percent',
  );
  const chart = lines.map(({ label, figure, sort }): ChartLineView => ({
    label,
    value: textOf(figure, unit),
    sort,
    at: placeOnScale(figure, scale),
  }));
  return {
    anchor: addresses.officialFigure(id).split('#')[1] ?? id,
    counts: data.counts,
    inWords: data.inWords,
    table: rows.map((row) => ({
      label: row.label ?? row.period,
      lancashire: textOf(row.lancashire, unit),
      england: textOf(row.england, unit),
    })),
    set: {
      heading: title,
      rows: [],
      chart,
      nought: scale.nought,
      says: `${title}. ${chart.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`,
    },
    caption: fill(texts.publishedFor, { time: source?.asAt?.text ?? '' }),
    notes: data.notes ?? [],
    source,
  };
}

/** The bars: each figure of Lancashire, and for shares the newest of England. England's counts would leave no bar to see. */
function linesOf({ unit, rows }: OfficialFigure, { lancashire, england }: FigureTexts) {
  const bars = rows.flatMap((row) =>
    typeof row.lancashire === 'number'
      ? [{ label: `${lancashire}, ${row.label ?? row.period}`, figure: row.lancashire, sort: 'result' as const }]
      : [],
  );
  const last = rows.at(-1);
  return unit === 'percent' && typeof last?.england === 'number'
    ? [...bars, { label: `${england}, ${last.label ?? last.period}`, figure: last.england, sort: 'other' as const }]
    : bars;
}

function textOf(figure: number | string, unit: OfficialFigure['unit']): string {
  return withThousands(figureText(figure, unit));
}
