import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { participationWords } from '#base/lists/participationWords.ts';
import { requestStates } from '#base/lists/requestStates.ts';
import { day, line, slug } from '#schemas/shared.ts';

/** A request to work something out with parents (agreement with the parent carer forum, section 3). */
export const request = z.strictObject({
  id: slug,
  title: line(120).meta({ label: 'Title', help: 'What is to be worked out together.' }),
  by: line(90).meta({ label: 'By', help: 'The role or team that asks.' }),
  aims: line(240).meta({ label: 'Aims', help: 'What it wants to reach.' }),
  limits: line(240).meta({ label: 'Limits', help: 'What cannot be changed by it.' }),
  word: z.enum(idsOf(participationWords)).meta({ label: 'Word', help: 'Which of the six words it is.' }),
  received: day.meta({ label: 'Received', help: 'The day the form came. Talks are due within 10 working days.' }),
  state: z.enum(idsOf(requestStates)).meta({ label: 'State', help: 'How far it has got.' }),
  discussed: day.optional().meta({ label: 'Discussed', help: 'The day it was talked over, once it was.' }),
});

export type Request = z.output<typeof request>;
