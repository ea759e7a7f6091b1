import { z } from 'zod';
import { groupTimes } from '#base/lists/groupTimes.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { idOf, line, slug, source, yearMonthOrDay } from '#schemas/shared.ts';

/** A group that met, decided or worked on the plans, in its own time. Roles, never names. */
export const group = z.strictObject({
  id: slug.meta({ label: 'Id', help: 'Its name in this file.' }),
  time: z.enum(idsOf(groupTimes)).meta({ label: 'Time', help: 'The time it belongs to.' }),
  title: line(90).meta({ label: 'Title', help: 'What it was called.' }),
  asAt: yearMonthOrDay.meta({ label: 'As at', help: 'The date its facts speak for.' }),
  does: z
    .array(line(240))
    .min(1)
    .meta({ label: 'What it did', help: 'Each a sentence, in the past tense if it is past.' }),
  members: z.array(line(120)).optional().meta({ label: 'Members', help: 'Who sat on it, as roles.' }),
  leads: z.array(line(120)).optional().meta({ label: 'Leads', help: 'The roles that led it.' }),
  number: z.int().optional().meta({ label: 'Number', help: 'Its number, where the paper numbers its groups.' }),
  priority: idOf('priorities').optional().meta({ label: 'Priority', help: 'The priority it worked on.' }),
  concerns: z.array(idOf('concerns')).optional().meta({ label: 'Concerns', help: 'The concerns it answered.' }),
  next: line(240).optional().meta({ label: 'What came next', help: 'What became of it, or that we do not know.' }),
  sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the facts come from.' }),
});

export type Group = z.output<typeof group>;
