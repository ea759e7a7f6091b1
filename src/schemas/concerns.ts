import { z } from 'zod';
import { line, pagePlace, slug, source } from '#schemas/shared.ts';

/** One of the twelve concerns of the 2017 inspection, and what inspectors said of it in 2020. */
export const concern = z.strictObject({
  id: slug.meta({ label: 'Id', help: 'Its name in the address.' }),
  number: z.int().min(1).max(12).meta({ label: 'Number', help: 'Its number in the inspection’s list.' }),
  letter: z
    .string()
    .regex(/^[A-L]$/, 'must be a letter from A to L')
    .meta({ label: 'Letter', help: 'The letter of the statement’s answer to it.' }),
  title: line(90).meta({ label: 'Title', help: 'What was wrong, in plain words.' }),
  answer: line(220).meta({
    label: 'Answer',
    help: 'The highlighted first sentence: what was wrong, and what became of it.',
  }),
  wanted: line(240).meta({ label: 'Wanted', help: 'What the statement set out to do about it.' }),
  judgedIn2020: z
    .enum(['enough', 'not-enough'])
    .meta({ label: 'Judged in 2020', help: 'Whether inspectors found enough progress in March 2020.' }),
  later: line(300)
    .optional()
    .meta({ label: 'Later', help: 'What became of it after 2020, with its date, if a source says so.' }),
  today: z
    .array(pagePlace.meta({ refersTo: '*' }))
    .optional()
    .meta({ label: 'Today', help: 'The services and guides that a family with this worry needs now.' }),
  sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the facts come from.' }),
});

export type Concern = z.output<typeof concern>;
