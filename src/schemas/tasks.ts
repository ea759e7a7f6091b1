import { z } from 'zod';
import { entryPlace, line, slug } from '#schemas/shared.ts';

/** A task on the home page: what a family came to do, and the page that answers it. */
export const task = z.strictObject({
  id: slug,
  label: line(60).meta({ label: 'Label', help: 'In the family’s words.' }),
  help: line(80).meta({ label: 'Help', help: 'What they find there.' }),
  drawing: z
    .enum(['talking', 'waiting', 'school', 'health', 'meeting', 'moving-on', 'break'])
    .meta({ label: 'Drawing', help: 'The picture beside it.' }),
  to: entryPlace.meta({ label: 'To', help: 'The service or guide it leads to.', refersTo: '*' }),
});

export type Task = z.output<typeof task>;
