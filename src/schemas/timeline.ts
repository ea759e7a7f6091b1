import { z } from 'zod';
import { idsOf } from '../domain/lists/idsOf.ts';
import { timelineKinds } from '../domain/lists/timelineKinds.ts';
import { line, pagePlace, source, yearMonthOrDay } from './shared.ts';

/** One thing that happened, with its date as exact as the source is. History is frozen: nothing here is ever "next". */
export const timelineEvent = z
  .strictObject({
    title: line(140).meta({
      label: 'Title',
      help: 'What happened, in the past tense: one plain sentence, no full stop.',
    }),
    kind: z.enum(idsOf(timelineKinds)).meta({ label: 'Kind', help: 'What sort of thing it was.' }),
    when: yearMonthOrDay.meta({ label: 'When', help: 'The day, month or year the source gives.' }),
    until: yearMonthOrDay
      .optional()
      .meta({ label: 'Until', help: 'The last day or month, if it took longer, or if the source lost the month.' }),
    whenNote: line(160)
      .optional()
      .meta({ label: 'Note on the date', help: 'How sure it is, such as "The year is not printed".' }),
    sure: z.enum(['happened', 'planned', 'undated']).default('happened').meta({
      label: 'Sure',
      help: 'planned: a paper only planned it. undated: its date is not certain. Both are drawn dashed.',
    }),
    to: pagePlace.optional().meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
    sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the date comes from.' }),
  })
  .refine(({ when, until }) => until === undefined || when < until, {
    path: ['until'],
    message: 'must be later than "when"',
  });

export type TimelineEvent = z.output<typeof timelineEvent>;
