import { z } from 'zod';
import { idOf, line, numberIn, recordFields } from '#schemas/shared.ts';

/** One of the strategy's four priorities: what people said, what was promised for it, and how it was to be measured. */
export const priority = z.strictObject({
  ...recordFields,
  number: z.int().min(1).max(4).meta({ label: 'Number', help: 'Its number in the strategy.' }),
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence: what the priority wants.' }),
  shortTitle: line(40).meta({ label: 'Short title', help: 'For links and tables, such as "Equal partners".' }),
  toldBy: line(80).meta({ label: 'Told by', help: 'Who said it, as the strategy lists them.' }),
  told: z.array(line(200)).min(1).meta({ label: 'You told us', help: 'What people said they need, in plain words.' }),
  promises: z
    .array(
      z.strictObject({
        text: line(200).meta({ label: 'Text', help: 'What the strategy said it would do, in plain words.' }),
        aim: numberIn('aims').meta({ label: 'Aim', help: 'The aim of the plan that took it up.', refersTo: 'aims' }),
      }),
    )
    .min(1)
    .meta({ label: 'Promises', help: 'What was promised. Each leads to an aim of the plan.' }),
  measuredBy: z
    .array(
      z.strictObject({
        text: line(160).meta({ label: 'Text', help: 'What the strategy said it would measure.' }),
        figures: z
          .array(idOf('measures'))
          .meta({ label: 'Figures', help: 'The measures the plan set for it. An empty list: none was set.' }),
        note: line(200).optional().meta({ label: 'Note', help: 'If the measures cover only a part of it.' }),
      }),
    )
    .length(2)
    .meta({ label: 'Measured by', help: 'The two measures the strategy names.' }),
});

export type Priority = z.output<typeof priority>;
