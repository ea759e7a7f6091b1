import { z } from 'zod';
import { areas } from '#base/lists/areas.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { idOf, line, monthOrDay, pageFields, waysToReach } from '#schemas/shared.ts';

const email = z.email('must be an email address');

/** A post or team to contact, never a person: who once had a post stands in the timeline, with its date. */
export const contact = z
  .strictObject({
    ...pageFields,
    role: z
      .enum(['team', 'area-health-officer', 'parent-group'])
      .meta({ label: 'Role', help: 'What sort of contact it is.' }),
    shortTitle: line(40)
      .optional()
      .meta({ label: 'Short title', help: 'For cards and buttons, such as "Health officer, East".' }),
    area: z.enum(idsOf(areas)).optional().meta({ label: 'Area', help: 'Only for an area health officer (DCO).' }),
    does: z.array(line(200)).min(1).meta({ label: 'What they do', help: 'Each a sentence.' }),
    doesNot: z.array(line(200)).optional().meta({ label: 'What they do not do', help: 'So nobody asks in vain.' }),
    reach: waysToReach,
    email: email.optional().meta({ label: 'Email', help: 'Their own address, if it is known to work.' }),
    emailConfirmed: z.boolean().default(false).meta({
      label: 'Email confirmed',
      help: 'true once someone has had an answer from it. Until then mail goes through "through".',
    }),
    through: idOf('contacts').optional().meta({ label: 'Through', help: 'The team that passes messages on.' }),
    subject: line(60)
      .optional()
      .meta({ label: 'Subject', help: 'How the email’s subject starts, such as "For the DCO".' }),
    notKnown: z
      .strictObject({ what: z.array(line(160)).min(1), askWhom: line(80) })
      .optional()
      .meta({ label: 'Not known', help: 'What we do not know, and who does.' }),
    nextStep: line(160).meta({ label: 'Next step', help: 'What to write or say first.' }),
    from: monthOrDay
      .optional()
      .meta({ label: 'From', help: 'Since when this person or team has the post, if it is known.' }),
    until: monthOrDay.optional().meta({ label: 'Until', help: 'Until when, once somebody new has it.' }),
  })
  .superRefine((value, context) => {
    if ((value.role === 'area-health-officer') !== (value.area !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['area'],
        message: 'goes with the role area-health-officer, and only with it',
      });
    }
    if (value.emailConfirmed && !value.email) {
      context.addIssue({ code: 'custom', path: ['emailConfirmed'], message: 'is true but there is no email' });
    }
    if (!value.emailConfirmed && !value.through && value.role !== 'team' && !value.notKnown) {
      context.addIssue({
        code: 'custom',
        path: ['through'],
        message: 'is missing. Name the team that passes messages on, or say under notKnown what we do not know',
      });
    }
  });

export type Contact = z.output<typeof contact>;
