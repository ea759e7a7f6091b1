import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { timelineKinds } from '#base/lists/timelineKinds.ts';
import { line, pagePlace, source, yearMonthOrDay } from '#schemas/shared.ts';

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
    people: z
      .array(
        z.strictObject({
          post: line(90).meta({ label: 'Post', help: 'The post that the source names.' }),
          name: line(60).meta({ label: 'Name', help: 'Who had it on that day, as the source prints it.' }),
          email: z
            .email('must be an email address')
            .optional()
            .meta({ label: 'Email', help: 'Their own address of that day. Shown as text, never as a link.' }),
        }),
      )
      .min(1)
      .optional()
      .meta({
        label: 'People',
        help: 'Who had which post then. The only place for a name: no page that sends families to a post has one.',
      }),
    to: pagePlace.optional().meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
    sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the date comes from.' }),
  })
  .refine(({ when, until }) => until === undefined || when < until, {
    path: ['until'],
    message: 'must be later than "when"',
  });

export type TimelineEvent = z.output<typeof timelineEvent>;
