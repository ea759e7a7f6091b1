import { z } from 'zod';
import { contactLine, line, slug, waysToReach } from '#schemas/shared.ts';

/** The "Who to contact" box of pages that are no entry of their own, such as lists and plans. */
export const contactCardRow = z.strictObject({
  id: slug,
  heading: line(60).meta({ label: 'Heading', help: 'What the box is called.' }),
  answer: line(220)
    .optional()
    .meta({ label: 'Answer', help: 'The highlighted first sentence, where the box is a page.' }),
  reach: waysToReach,
  contacts: z
    .array(
      contactLine.extend({
        to: z
          .string()
          .regex(
            /^(contacts|guides|lists|organisations|services|urgent|words)\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
            'must look like services/short-breaks, words/senco or lists/contacts',
          )
          .optional()
          .meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
        subject: line(60).optional().meta({
          label: 'Subject',
          help: 'With a contact that has an email: a tap then writes to it, with this subject.',
        }),
      }),
    )
    .min(1)
    .meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
  nextStep: line(160).optional().meta({ label: 'Next step', help: 'What to say or write first.' }),
});

export type ContactCardRow = z.output<typeof contactCardRow>;
