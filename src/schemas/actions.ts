import { z } from 'zod';
import { actionStatuses } from '#base/lists/actionStatuses.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { line, monthOrDay, numberIn } from '#schemas/shared.ts';

const status = z.enum(idsOf(actionStatuses));

/** One of the 94 actions of the improvement plan 2019–20, with its status of 24 June 2019. A closed plan is never computed overdue. */
export const action = z
  .strictObject({
    id: numberIn('actions').meta({ label: 'Number', help: 'Its number in the plan.' }),
    aim: numberIn('aims').meta({ label: 'Aim', help: 'The aim it belongs to, in quotes.', refersTo: 'aims' }),
    title: line(220).meta({ label: 'Title', help: 'What was to be done, in plain words.' }),
    due: monthOrDay.optional().meta({ label: 'Due', help: 'The month the plan printed, such as "2019-03".' }),
    dueWords: line(40)
      .optional()
      .meta({ label: 'Due, in words', help: 'For the few without one month, such as "Every quarter".' }),
    leads: z.array(line(120)).min(1).meta({ label: 'Leads', help: 'The roles that led it, short forms written out.' }),
    status: status.meta({ label: 'Status', help: 'As the plan of 24 June 2019 marked it.' }),
    report: z
      .strictObject({
        status: status.meta({ label: 'Status', help: 'What the progress report for the Board called it.' }),
        why: line(400).optional().meta({ label: 'Why', help: 'For a delay: the reason the report gave.' }),
        update: line(400).optional().meta({ label: 'Update', help: 'What the update of 24 June 2019 said.' }),
        newDate: line(140)
          .optional()
          .meta({ label: 'New date', help: 'The new date, and what it covers. Leave out if none was given.' }),
      })
      .optional()
      .meta({ label: 'Report', help: 'For the actions that the progress report of June 2019 names.' }),
  })
  .superRefine((value, context) => {
    if (!value.id.startsWith(`${value.aim}.`))
      context.addIssue({ code: 'custom', path: ['aim'], message: `does not fit the number ${value.id}` });
    if ((value.due === undefined) === (value.dueWords === undefined))
      context.addIssue({ code: 'custom', path: ['due'], message: 'or dueWords must be there, and not both' });
    if (value.report?.status === 'delayed' && value.report.why === undefined)
      context.addIssue({
        code: 'custom',
        path: ['report', 'why'],
        message: 'is missing. A delay is not shown without its reason',
      });
  });

export type Action = z.output<typeof action>;
