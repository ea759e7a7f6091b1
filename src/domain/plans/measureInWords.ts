import { figureText, type Unit } from '#domain/plans/figureText.ts';

/** The figures of one row of a measure, as its schema has them. */
export interface MeasureRow {
  start: number | string;
  second: number | string;
}

/**
 * A measure's figures in a sentence, for a page whose editor wrote none.
 *
 * @example measureInWords([{ start: 183, second: 250 }], 'number') // => 'In 2017 to 2018 it was 183. The target for 2019 to 2020 was 250.'
 */
export function measureInWords(
  rows: readonly MeasureRow[],
  unit: Unit,
  periods: { start: string; second: string } = { start: '2017 to 2018', second: '2019 to 2020' },
): string {
  const [row] = rows;
  if (!row || rows.every(({ start }) => typeof start === 'string')) return noFigure(row);
  if (rows.length > 1) return 'The figures are below, one set for each group of children.';
  const start = `In ${periods.start} it was ${figureText(row.start, unit)}.`;
  return typeof row.second === 'number'
    ? `${start} The target for ${periods.second} was ${figureText(row.second, unit)}.`
    : `${start} No target was printed for ${periods.second}.`;
}

/** What was printed in the place of a figure: when one was due. */
function noFigure(row: MeasureRow | undefined): string {
  const second = typeof row?.second === 'string' ? row.second : '';
  const due = /\b(?:data |figures? )?(?:due|available|from)\b[^.()]*\b20\d\d\b[^.()]*/.exec(second)?.[0];
  return due === undefined
    ? 'No figure was printed for this in June 2019.'
    : `No figure was printed for this in June 2019. The plan says: ${due}.`;
}
