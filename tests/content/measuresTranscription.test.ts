import { describe, expect, it } from 'vitest';
import type { Measure } from '#schemas/measures.ts';
import type { Priority } from '#schemas/priorities.ts';
import { extraction, ours, type Our, post } from '../support/partnership.ts';

/** Every cell of the 35 measures, against an independent reading of the same paper. */
interface MeasureRead {
  ref: string;
  unit: string;
  baseline: { value: Cell; period: string };
  target1819: Cell;
  target1920: Cell;
  neighbours: Cell;
  national: Cell;
  reporter: string;
  frequency: string;
}

type Cell = string | null | { [split: string]: Cell };

const measures = (await ours('measures')) as Our<Measure>[];
const printed = extraction('measures') as MeasureRead[];
const numberOfPriority = new Map(
  ((await ours('priorities')) as Our<Priority>[]).map(({ id, data }) => [id, data.number]),
);

describe('the measures', () => {
  it('are all 35, in order', () => {
    expect(measures.map(({ data }) => data.ref)).toEqual(printed.map(({ ref }) => ourRef(ref)));
    expect(measures).toHaveLength(35);
  });

  it.each(printed)('measure $ref: every cell, its unit, who reports it and how often', (one) => {
    const measure = measures.find(({ data }) => data.ref === ourRef(one.ref))?.data;
    expect(measure?.unit).toBe({ percent: 'percent', count: 'number', weeks: 'weeks' }[one.unit] ?? 'not-printed');
    const columns = [one.baseline.value, one.target1819, one.target1920, one.neighbours, one.national].map(cellsOf);
    const rows = columns[0]?.map((_, row) => columns.map((column) => column[row] ?? null));
    expect(
      measure?.rows.map(({ start, first, second, neighbours, england }) =>
        [start, first, second, neighbours, england].map((cell) => (typeof cell === 'number' ? cell : null)),
      ),
    ).toEqual(rows);
    expect(numberOfPriority.get(measure?.priority ?? '')).toBe(Number(one.ref.charAt(0)));
    expect(post(measure?.reporter ?? '')).toBe(post(one.reporter));
    expect(howOften(measure?.often ?? '')).toBe(howOften(one.frequency));
  });

  it('keep the one figure that stands in the wrong cell', () => {
    const also = measures.flatMap(({ data }) => (data.alsoPrinted ?? []).map(({ value }) => [data.ref, value]));
    expect(also).toEqual([['4c', 8.3]]);
  });
});

function ourRef(ref: string): string {
  return ref.replace(/ \((.*)\)/, '-$1');
}

/** A cell as its figures, one for each row: reading, writing, maths, and in each those with a plan before those with support. */
function cellsOf(cell: Cell): (number | null)[] {
  if (cell === null) return [null];
  if (typeof cell !== 'string') return Object.values(cell).flatMap(cellsOf);
  const figure = /^(?:(?:Very Good\/ )?Good )?(-?\d+(?:\.\d+)?)%?$/.exec(cell)?.[1];
  return [figure === undefined ? null : Number(figure)];
}

const sameTimes: readonly (readonly [RegExp, string])[] = [
  [/bi-?monthly/i, 'bi-monthly'],
  [/6 monthly|(?:every )?(?:6|six) months/i, 'half-yearly'],
  [/quarter|(?:3|three) months/i, 'quarterly'],
  [/month/i, 'monthly'],
  [/annual|year/i, 'yearly'],
];

function howOften(words: string): string {
  return sameTimes.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}
