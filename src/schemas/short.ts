import { z } from 'zod';
import { drawingNames } from '#base/lists/drawingNames.ts';
import { day, line, pageFields, sitePlace } from '#schemas/shared.ts';

/** A step: one sentence beside one drawing. */
const step = z.strictObject({
  drawing: z.enum(drawingNames).meta({ label: 'Drawing', help: 'What stands beside the sentence.' }),
  says: line(80).meta({ label: 'Says', help: 'One short sentence with one thing in it.' }),
});

/** A short version of a page, with pictures. It is called Easy Read only once people with a learning disability have checked it. */
export const shortVersion = z
  .strictObject({
    ...pageFields,
    long: sitePlace.meta({ label: 'Long page', help: 'The page that it is short for.', refersTo: '*' }),
    place: z.int().min(1).meta({ label: 'Place', help: 'Where it stands in the list: 1 is first.' }),
    steps: z.array(step).min(3).max(9).meta({ label: 'Steps', help: 'Three to nine, the most needed first.' }),
    checkedBy: z
      .strictObject({
        who: line(80).meta({ label: 'Who', help: 'The group of people with a learning disability, never a name.' }),
        on: day.meta({ label: 'On', help: 'The day they checked it.' }),
      })
      .optional()
      .meta({ label: 'Checked by', help: 'Leave out until people with a learning disability have checked it.' }),
  })
  .refine(
    ({ title, summary, steps, checkedBy }) =>
      checkedBy !== undefined || !/easy.?read/i.test(JSON.stringify([title, summary, steps])),
    {
      path: ['title'],
      message: 'is called Easy Read, and nobody with a learning disability has checked it (checkedBy)',
    },
  );

export type ShortVersion = z.output<typeof shortVersion>;
