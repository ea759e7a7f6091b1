import { z } from 'zod';
import { drawingNames } from '#base/lists/drawingNames.ts';
import { contactLine, idOf, line, pageFields, waysToReach } from '#schemas/shared.ts';

/** A page for young people, in their own voice: "you", short, and theirs. Under 16 there is a simpler part. */
export const youngPage = z.strictObject({
  ...pageFields,
  place: z
    .int()
    .min(1)
    .meta({ label: 'Place', help: 'Where it stands on the front page for young people: 1 is first.' }),
  drawing: z.enum(drawingNames).meta({ label: 'Drawing', help: 'What stands beside it on the front page.' }),
  answer: line(200).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
  simply: z
    .array(line(120))
    .min(2)
    .max(6)
    .meta({ label: 'In short', help: 'The simpler part, for under-16s: short sentences, one thing each.' }),
  reach: waysToReach,
  contacts: z.array(contactLine).min(1).meta({ label: 'Who to talk to', help: 'Someone to speak to. At least one.' }),
  nextStep: line(160).meta({ label: 'Next step', help: 'One thing to do today.' }),
  danger: z
    .boolean()
    .default(false)
    .meta({ label: 'Danger', help: 'true if somebody could come to harm: urgent numbers then stand first.' }),
  notKnown: z
    .strictObject({ what: z.array(line(160)).min(1), askWhom: line(80) })
    .optional()
    .meta({ label: 'Not known', help: 'What we do not know locally, and who does.' }),
  services: z.array(idOf('services')).optional().meta({ label: 'Services', help: 'Help that this page leads to.' }),
});

export type YoungPage = z.output<typeof youngPage>;
