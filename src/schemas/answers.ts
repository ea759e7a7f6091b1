import { z } from 'zod';
import { commentKinds } from '#base/lists/commentKinds.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { day, line, pagePlace, source, yearMonthOrDay } from '#schemas/shared.ts';

/** You said, we did: a comment, the answer, and what is done about it (regulation 56). Nobody can be recognised in it. */
export const answer = z
  .strictObject({
    title: line(90).meta({ label: 'Title', help: 'What it is about, in plain words.' }),
    kind: z
      .enum(idsOf(commentKinds))
      .meta({ label: 'Kind', help: 'What the comment is about, as the regulation sorts them.' }),
    said: line(300).meta({ label: 'You said', help: 'What people said, in plain words.' }),
    saidWhen: yearMonthOrDay.meta({ label: 'Said when', help: 'As exact as the source is.' }),
    response: line(400).meta({ label: 'Response', help: 'What was answered.' }),
    responded: yearMonthOrDay.meta({ label: 'Responded', help: 'When the answer was published.' }),
    earlier: z
      .boolean()
      .default(false)
      .meta({ label: 'Earlier', help: 'true for comments from before this site: they do not meet the yearly duty.' }),
    action: z
      .strictObject({
        what: line(300).meta({ label: 'What', help: 'What is to be done, or was done.' }),
        owner: line(90).meta({ label: 'Owner', help: 'The role that sees to it.' }),
        due: yearMonthOrDay.optional().meta({ label: 'Due', help: 'By when.' }),
        done: yearMonthOrDay.optional().meta({ label: 'Done', help: 'When it was done, if a source says so.' }),
      })
      .optional()
      .meta({ label: 'Action', help: 'What is done about it.' }),
    notYet: z
      .strictObject({
        because: line(240).meta({ label: 'Because', help: 'Why nothing is done yet.' }),
        on: day.meta({ label: 'On', help: 'The day that was said.' }),
      })
      .optional()
      .meta({ label: 'Not yet', help: 'Only if there is no action.' }),
    to: pagePlace.optional().meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
    sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the comment and the answer come from.' }),
  })
  .refine(({ action, notYet }) => (action === undefined) !== (notYet === undefined), {
    path: ['action'],
    message: 'or notYet must be there, and not both: an answer says what is done, or why nothing is yet',
  });

export type Answer = z.output<typeof answer>;
