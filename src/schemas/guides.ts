import { z } from 'zod';
import { deadlineStarts } from '#base/lists/deadlineStarts.ts';
import { guideGroups } from '#base/lists/guideGroups.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { contactLine, idOf, line, pageFields, waysToReach } from '#schemas/shared.ts';

/** A step-by-step guide: answer first, deadlines at the top, then the steps in the body. */
export const guide = z.strictObject({
  ...pageFields,
  group: z.enum(idsOf(guideGroups)).meta({ label: 'Group', help: 'The part of the list of guides it stands in.' }),
  place: z
    .int()
    .min(1)
    .default(50)
    .meta({ label: 'Place', help: 'Where it stands in its group: 1 is first. Leave out for the order of letters.' }),
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
  keyFacts: z
    .array(line(200))
    .max(6)
    .optional()
    .meta({ label: 'Key facts', help: 'Up to six facts a family needs before anything else.' }),
  deadlines: z
    .array(
      z.strictObject({
        by: line(40).meta({ label: 'By', help: 'When, such as "Week 6".' }),
        what: line(200).meta({ label: 'What', help: 'Who must do what by then.' }),
        count: z
          .strictObject({
            from: z.enum(idsOf(deadlineStarts)).meta({
              label: 'From',
              help: 'The day it counts from. The page then asks for that day and works out the date.',
            }),
            amount: z.int().min(1).meta({ label: 'Amount', help: 'How many.' }),
            unit: z
              .enum(['days', 'weeks', 'months'])
              .meta({ label: 'Unit', help: 'days counts the first day as day 1; weeks and months do not.' }),
          })
          .optional()
          .meta({ label: 'Count', help: 'For a deadline that the page can work out from a date.' }),
      }),
    )
    .optional()
    .meta({ label: 'Deadlines', help: 'They stand before the explanation.' }),
  deadlinesNote: line(240).optional().meta({ label: 'Note on deadlines', help: 'From which day they count.' }),
  reach: waysToReach,
  contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
  nextStep: line(160).meta({ label: 'Next step', help: 'One thing to do today.' }),
  notKnown: z
    .strictObject({ what: z.array(line(160)).min(1), askWhom: line(80) })
    .optional()
    .meta({ label: 'Not known', help: 'What we do not know locally, and who does.' }),
  sheet: z
    .array(line(120))
    .optional()
    .meta({ label: 'Sheet', help: 'Questions with room to write under each, for a page to print and take along.' }),
  services: z
    .array(idOf('services'))
    .optional()
    .meta({ label: 'Services', help: 'Services this guide sends people to.' }),
});

export type Guide = z.output<typeof guide>;
