import { z } from 'zod';
import { idOf, line, recordFields, yearMonthOrDay } from '#schemas/shared.ts';

/** A survey that families, young people or staff were asked to fill in, and what came of it. */
export const survey = z.strictObject({
  ...recordFields,
  answer: line(220).meta({ label: 'Answer', help: 'What it was, and what came of it.' }),
  askedBy: line(120).meta({ label: 'Asked by', help: 'Who ran it.' }),
  asked: z.array(line(120)).min(1).meta({ label: 'Asked', help: 'Who could answer.' }),
  state: z.enum(['closed', 'not-known']).meta({ label: 'State', help: 'not-known if no source says that it closed.' }),
  closed: yearMonthOrDay.optional().meta({ label: 'Closed', help: 'The closing date the source gives.' }),
  results: z
    .array(
      z.strictObject({
        who: line(80).meta({ label: 'Who', help: 'Whose answers these are, such as "Parents and carers".' }),
        measure: idOf('measures').meta({ label: 'Measure', help: 'The measure that holds the figures.' }),
      }),
    )
    .optional()
    .meta({ label: 'Results', help: 'The figures come from the measures. Leave out if no source gives any.' }),
});

export type Survey = z.output<typeof survey>;
