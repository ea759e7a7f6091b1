import { z } from 'zod';
import { idOf, line, monthOrDay, numberIn } from '#schemas/shared.ts';

/** One of the 47 tasks of the Written Statement of Action, as it stood in February 2019. The colours of its statuses are lost. */
export const statementTask = z.strictObject({
  id: numberIn('statementTasks').meta({ label: 'Number', help: 'Its letter and number in the statement.' }),
  concern: idOf('concerns').meta({ label: 'Concern', help: 'The concern it answers.' }),
  group: idOf('groups').meta({ label: 'Group', help: 'The working group that did it.' }),
  title: line(260).meta({ label: 'Title', help: 'What was to be done, in plain words.' }),
  due: monthOrDay.meta({ label: 'Due', help: 'The month the statement printed.' }),
  outcome: line(240).meta({ label: 'Outcome', help: 'What the statement says came of it, in plain words.' }),
  outcomeIs: z
    .enum(['current', 'expected'])
    .default('current')
    .meta({ label: 'Outcome is', help: 'expected for the table that the paper heads “Expected Outcome”.' }),
  actioned: z
    .boolean()
    .default(true)
    .meta({ label: 'Actioned', help: 'false where the statement says that nothing had been done yet.' }),
  carriedToAims: z
    .array(numberIn('aims').meta({ refersTo: 'aims' }))
    .optional()
    .meta({ label: 'Carried to aims', help: 'The aims of the 2019–20 plan that took it over, in quotes.' }),
  carriedToActions: z
    .array(numberIn('actions').meta({ refersTo: 'actions' }))
    .optional()
    .meta({ label: 'Carried to actions', help: 'The actions of the 2019–20 plan that took it over.' }),
});

export type StatementTask = z.output<typeof statementTask>;
