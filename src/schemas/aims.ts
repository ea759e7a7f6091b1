import { z } from 'zod';
import { idOf, line, monthOrDay, numberIn } from '#schemas/shared.ts';

/** One of the 27 aims of the improvement plan 2019–20. Its actions say how. */
export const aim = z.strictObject({
  id: numberIn('aims').meta({ label: 'Number', help: 'Its number in the plan, in quotes.' }),
  priority: idOf('priorities').meta({ label: 'Priority', help: 'The priority it stands under in the plan.' }),
  title: line(140).meta({ label: 'Title', help: 'What it wanted, in plain words.' }),
  due: monthOrDay.optional().meta({ label: 'Due', help: 'Only where the plan prints a month for the aim itself.' }),
  leads: z.array(line(120)).meta({
    label: 'Leads',
    help: 'The roles that led it, short forms written out. Empty where the plan names nobody.',
  }),
});

export type Aim = z.output<typeof aim>;
