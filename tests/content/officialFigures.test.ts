import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialFigure } from '#schemas/officialFigures.ts';
import { ours, type Our } from '../support/partnership.ts';

/** Every official figure, digit by digit, against the rows of the official files. */
interface Row {
  table: string;
  measure: string;
  area: string;
  period: string;
  value: string;
}

const content = join(import.meta.dirname, '../../src/content');
const published = readFileSync(join(import.meta.dirname, '../fixtures/official/figures.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [table = '', measure = '', area = '', period = '', value = ''] = line.split(',');
    return { table, measure, area, period, value };
  });
const figures = (await ours('officialFigures')) as Our<OfficialFigure>[];

/** What we print, as rows of the file. */
const printed = figures.flatMap(({ data: { table, measure, rows } }) =>
  rows.flatMap((row) =>
    (['lancashire', 'england'] as const).map((area) => ({
      table,
      measure: row.measure ?? measure,
      area: area === 'lancashire' ? 'Lancashire' : 'England',
      period: row.period,
      value: row[area],
    })),
  ),
);

describe('the official figures', () => {
  it('are those of the files, all of them, and no others', () => {
    const inOrder = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(
      inOrder(
        printed.map(({ value, ...row }) => ({
          ...row,
          value: value === 'not shown (under 10)' ? 'under 10' : String(value),
        })),
      ),
    ).toEqual(
      inOrder(
        published.map(({ table, measure, area, period, value }) => ({
          table,
          measure,
          area,
          period,
          value: Number.isNaN(Number(value)) ? value : String(Number(value)),
        })),
      ),
    );
  });

  it('hold the figures that people ask for first', () => {
    const inTime = figures.find(({ data }) => data.id === 'plans-in-20-weeks')?.data.rows;
    expect(inTime?.map(({ lancashire }) => lancashire)).toEqual([74.8, 74.8, 66, 98.6, 80.4, 17.3]);
    expect(inTime?.at(-1)?.england).toBe(45.9);
  });

  it('say in words nothing that is not in their rows', () => {
    for (const { data } of figures) {
      const values = data.rows.flatMap(({ lancashire, england }) => [String(lancashire), String(england)]);
      const said = (data.inWords.match(/\d[\d,.]*\d/g) ?? [])
        .map((figure) => figure.replaceAll(',', ''))
        .filter((figure) => !/^20\d\d$/.test(figure));
      // The council’s own count, which its paper on school places gives.
      const notOurs = said.filter((figure) => !values.includes(figure) && figure !== '12202');
      expect([data.id, notOurs.filter((figure) => Number(figure) > 20 || figure.includes('.'))]).toEqual([data.id, []]);
    }
  });

  it('stand in the guide as the newest of the files', () => {
    const guide = readFileSync(join(content, 'guides/plan-is-late.mdx'), 'utf8');
    const newest = published.findLast(
      ({ measure, area, period }) =>
        measure === 'pc_plans_issued_within_20_weeks' && area === 'Lancashire' && period === '2024',
    );
    expect(guide.match(/[\d.]+(?=% of new plans)/g)).toEqual([newest?.value]);
  });
});
