import { z } from 'zod';
import { drawingNames } from '#base/lists/drawingNames.ts';
import { contactLine, idOf, line, pageFields, waysToReach, webAddress } from '#schemas/shared.ts';

const lines = (label: string, help: string) => z.array(line(260)).min(1).max(6).meta({ label, help });

/** A letter to copy: when to send it, to whom, by which day it must be there, its words, and what follows. */
export const letter = z
  .strictObject({
    ...pageFields,
    order: z.int().min(1).meta({ label: 'Order', help: 'Where it stands in the list: 1 is first.' }),
    drawing: z.enum(drawingNames).meta({ label: 'Drawing', help: 'The picture beside it.' }),
    inList: line(80).meta({ label: 'In the list', help: 'When to use it, under its name in the list.' }),
    answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
    when: lines('When', 'When to use this letter.'),
    sendTo: line(260).meta({ label: 'Send to', help: 'Who gets it. The ways to send it come from “reach”.' }),
    arrives: z
      .strictObject({
        by: line(200).meta({ label: 'By', help: 'The day by which it must be there.' }),
        from: webAddress.optional().meta({
          label: 'From',
          help: 'The address of the law that sets the day: one of the sources. Leave out if none does.',
        }),
      })
      .meta({ label: 'Arrives', help: 'The day it must arrive.' }),
    form: line(260).optional().meta({ label: 'Form', help: 'If there is a form too: its name, and who uses it.' }),
    subject: line(100).meta({ label: 'Subject', help: 'Of the email, and the heading of the letter.' }),
    text: z
      .array(line(500))
      .min(3)
      .max(12)
      .meta({ label: 'Text', help: 'The letter, a paragraph a line. What a family fills in stands in [brackets].' }),
    next: lines('What next', 'What happens after it arrives.'),
    noReply: lines('No reply', 'What to do if nobody answers.'),
    reach: waysToReach,
    contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
    nextStep: line(160).meta({ label: 'Next step', help: 'One thing to do today.' }),
    guides: z
      .array(idOf('guides'))
      .min(1)
      .meta({ label: 'Guides', help: 'The guides that this letter belongs to. They link to it.' }),
  })
  .superRefine(({ arrives, sources }, context) => {
    const { from } = arrives;
    if (from !== undefined && !sources.some((source) => 'url' in source && source.url === from))
      context.addIssue({
        code: 'custom',
        path: ['arrives', 'from'],
        message: 'is not among the sources of this page. Add the law there, with the day somebody read it',
      });
  });

export type Letter = z.output<typeof letter>;
