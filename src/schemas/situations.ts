import { z } from 'zod';
import { drawingNames } from '#base/lists/drawingNames.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { situationGroups } from '#base/lists/situationGroups.ts';
import { contactLine, entryPlace, line, pageFields, waysToReach } from '#schemas/shared.ts';

/** Something that families say of their life, and the two or three answers that fit it best. */
export const situation = z.strictObject({
  ...pageFields,
  group: z.enum(idsOf(situationGroups)).meta({ label: 'Group', help: 'Which part of life it belongs to.' }),
  drawing: z.enum(drawingNames).meta({ label: 'Drawing', help: 'What stands beside it in the list.' }),
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence: what to do first.' }),
  fits: z
    .array(
      z.strictObject({
        when: line(90).meta({ label: 'When', help: 'When this answer fits, such as "If the school already helps".' }),
        do: line(200).meta({ label: 'Do', help: 'What to do then, in one or two sentences.' }),
        to: entryPlace.meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
      }),
    )
    .min(2, 'has only one answer. Give two or three, the likeliest first')
    .max(3, 'has too many answers. Give two or three, the likeliest first, and make a second situation of the rest')
    .meta({ label: 'Fits', help: 'Two or three answers, the likeliest first.' }),
  reach: waysToReach,
  contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
  today: line(200).meta({ label: 'Today', help: 'One thing that helps tonight or tomorrow.' }),
  danger: z
    .boolean()
    .default(false)
    .meta({ label: 'Danger', help: 'true if somebody could come to harm. Urgent help then stands first.' }),
});

export type Situation = z.output<typeof situation>;
