import { z } from 'zod';
import { idOf, line, slug, source } from '#schemas/shared.ts';

/** A name of the official files, in small letters. */
const officialName = z
  .string()
  .regex(/^[a-z0-9_]+$/, 'must be the name in the file, in small letters, such as requests_received_in_year');

const figure = z.union([z.number(), line(40)], 'must be a number, or words that say why there is none');

/**
 * One series that a department publishes, for Lancashire and for England, digit by digit. Its files hold small counts as they
 * are; the contract refuses any count under 10, and a share of nought, which gives one away.
 */
export const officialFigure = z
  .strictObject({
    id: slug.meta({ label: 'Id', help: 'Its name on the page of figures, such as plans-in-20-weeks.' }),
    title: line(90).meta({ label: 'Title', help: 'What is counted, as a family would say it.' }),
    counts: line(300).meta({ label: 'What it counts', help: 'In one or two plain sentences.' }),
    inWords: line(300).meta({
      label: 'In words',
      help: 'What the newest figures say, for Lancashire and for England.',
    }),
    beside: z
      .array(idOf('measures'))
      .min(1)
      .optional()
      .meta({ label: 'Beside', help: 'The measures of the plan 2019–20 on whose pages it stands too.' }),
    unit: z.enum(['percent', 'number']).meta({ label: 'Unit', help: 'A share, or a count.' }),
    table: officialName.meta({ label: 'Table', help: 'The table of the official release, as it is named there.' }),
    measure: officialName.meta({ label: 'Measure', help: 'The column in that table, as it is named there.' }),
    rows: z
      .array(
        z.strictObject({
          period: z
            .string()
            .regex(/^\d{4}(\d{2})?$/, 'must be as the table has it: "2024", or "202425", in quotes')
            .meta({ label: 'Period', help: 'The time as the table names it, in quotes.' }),
          label: line(40).optional().meta({ label: 'Label', help: 'What readers see instead, such as January 2025.' }),
          measure: officialName.optional().meta({ label: 'Measure', help: 'Only where this row is another column.' }),
          lancashire: figure.meta({ label: 'Lancashire', help: 'The figure, or “not shown (under 10)”.' }),
          england: figure.meta({ label: 'England', help: 'The figure, or why there is none.' }),
        }),
      )
      .min(1)
      .meta({ label: 'Rows', help: 'Oldest first, every digit as published.' }),
    notes: z.array(line(240)).optional().meta({ label: 'Notes', help: 'What a reader must know before comparing.' }),
    source: source.meta({
      label: 'Source',
      help: 'The release it comes from, and the time its newest figure speaks for.',
    }),
  })
  .superRefine(({ unit, rows }, context) => {
    for (const [index, row] of rows.entries())
      for (const area of ['lancashire', 'england'] as const) {
        const value = row[area];
        if (typeof value === 'number' && (unit === 'number' ? value < 10 : value === 0))
          context.addIssue({
            code: 'custom',
            path: ['rows', index, area],
            message: 'stands for fewer than 10 children, who could be known by it. Write: not shown (under 10)',
          });
      }
  });

export type OfficialFigure = z.output<typeof officialFigure>;
