import { z } from 'zod';
import { contactLine, idOf, line, pageFields } from './shared.ts';

/** A step-by-step guide: answer first, deadlines at the top, then the steps in the body. */
export const guide = z.strictObject({
  ...pageFields,
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
      }),
    )
    .optional()
    .meta({ label: 'Deadlines', help: 'They stand before the explanation.' }),
  deadlinesNote: line(240).optional().meta({ label: 'Note on deadlines', help: 'From which day they count.' }),
  otherNames: z.array(line(60)).optional().meta({ label: 'Other names', help: 'What else people call it.' }),
  searchWords: z
    .array(line(60))
    .optional()
    .meta({ label: 'Search words', help: 'Misspellings and everyday phrases. Only search sees them.' }),
  contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
  nextStep: line(160).meta({ label: 'Next step', help: 'One thing to do today.' }),
  notKnown: z
    .strictObject({ what: z.array(line(160)).min(1), askWhom: line(80) })
    .optional()
    .meta({ label: 'Not known', help: 'What we do not know locally, and who does.' }),
  services: z
    .array(idOf('services'))
    .optional()
    .meta({ label: 'Services', help: 'Services this guide sends people to.' }),
});

export type Guide = z.output<typeof guide>;
