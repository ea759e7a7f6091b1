import { z } from 'zod';
import { idOf, line, pagePlace, slug } from '#schemas/shared.ts';

const figure = z.union([z.number(), line(80)], 'must be a number, or words that say why there is none');

/** One of the 35 measures of the improvement plan 2019–20: where it stood, its targets, and how others did. As printed, never mended. */
export const measure = z.strictObject({
  id: slug.meta({ label: 'Id', help: 'Its name in the address, such as plans-within-20-weeks.' }),
  ref: z
    .string()
    .regex(/^[1-4][a-h](-[iv]+)?$/, 'must look like 1c or 4b-iv')
    .meta({ label: 'Reference', help: 'Its reference in the plan: 4b (iv) is written 4b-iv.' }),
  priority: idOf('priorities').meta({ label: 'Priority', help: 'The priority it stands under in the plan.' }),
  title: line(90).meta({ label: 'Title', help: 'What is counted, as a family would say it.' }),
  counts: line(300).meta({ label: 'What it counts', help: 'In one or two plain sentences.' }),
  inWords: line(300)
    .optional()
    .meta({ label: 'In words', help: 'What the figures say, such as "about 17 in 20 were on time".' }),
  better: z
    .enum(['higher', 'lower', 'not-said'])
    .meta({ label: 'Better', help: 'Which way is good. not-said where the plan leaves it open.' }),
  unit: z
    .enum(['percent', 'number', 'weeks', 'not-printed'])
    .meta({ label: 'Unit', help: 'As the plan prints it. Add none.' }),
  decimals: z
    .int()
    .optional()
    .meta({ label: 'Decimals', help: 'If every figure is printed with as many, such as 80.0.' }),
  periods: z
    .strictObject({
      start: line(60).default('2017 to 2018'),
      first: line(60).default('2018 to 2019'),
      second: line(60).default('2019 to 2020'),
    })
    .optional()
    .meta({ label: 'Periods', help: 'Only where the plan prints others than the school years.' }),
  rows: z
    .array(
      z.strictObject({
        label: line(60)
          .optional()
          .meta({ label: 'Label', help: 'Only where the measure is split, such as "Reading, with a plan".' }),
        start: figure.meta({ label: 'Start', help: 'The latest result, 2017 to 2018.' }),
        first: figure.meta({ label: 'First target', help: 'For 2018 to 2019.' }),
        second: figure.meta({ label: 'Second target', help: 'For 2019 to 2020.' }),
        neighbours: figure.meta({ label: 'Similar areas', help: 'The average of statistical neighbours.' }),
        england: figure.meta({ label: 'England', help: 'The national average.' }),
      }),
    )
    .min(1)
    .meta({ label: 'Rows', help: 'The figures as printed. Words where there is no figure.' }),
  alsoPrinted: z
    .array(z.strictObject({ label: line(90), value: z.number() }))
    .optional()
    .meta({ label: 'Also printed', help: 'A figure that stands in a cell where it does not belong, said plainly.' }),
  later: line(300)
    .optional()
    .meta({ label: 'Later', help: 'A later figure, with its date and where it comes from, if a source gives one.' }),
  today: z
    .array(pagePlace.meta({ refersTo: '*' }))
    .optional()
    .meta({ label: 'Today', help: 'The services and guides that a family needs now.' }),
  reporter: line(120).meta({ label: 'Reporter', help: 'The role that reported it, short forms written out.' }),
  often: line(40).meta({ label: 'How often', help: 'Such as "Every two months".' }),
  notes: z
    .array(line(240))
    .optional()
    .meta({ label: 'Notes', help: 'What looks odd: a target that points the wrong way, a missing unit.' }),
});

export type Measure = z.output<typeof measure>;
