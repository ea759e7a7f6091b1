import { z } from 'zod';
import { phoneNumber } from '#schemas/phone.ts';
import { day, line, slug, webAddress } from '#schemas/shared.ts';

/** "option 2" is part of what to do at 111, and no number to call. */
function isPartOf(said: string, phone: string): boolean {
  const digits = said.replaceAll(' ', '');
  return digits.length < 3 || digits === phone.replaceAll(' ', '');
}

/** One line of urgent help. The only place a phone number for an emergency is written. */
export const urgent = z
  .strictObject({
    id: slug,
    when: line(80).meta({ label: 'When', help: 'The situation, such as "In danger now?".' }),
    action: line(60).meta({ label: 'Action', help: 'What to do, such as "Call 999".' }),
    phone: phoneNumber.meta({ label: 'Phone', help: 'In quotes, so a leading 0 is kept.' }),
    details: z
      .array(line(160))
      .optional()
      .meta({ label: 'Details', help: 'Short sentences that help in that moment.' }),
    url: webAddress.meta({ label: 'Official page', help: 'The page that gives this number.' }),
    publisher: line(60).meta({ label: 'Publisher', help: 'Whose page that is.' }),
    checkedOn: day.meta({ label: 'Checked on', help: 'The day someone read it there.' }),
    confirmed: z.boolean().meta({
      label: 'Confirmed',
      help: 'true for a national number read on an official page, or once someone has rung it.',
    }),
    large: z
      .strictObject({
        says: line(50).meta({ label: 'Says', help: 'The situation in a few words: "In danger now, or badly hurt".' }),
        button: line(30)
          .optional()
          .meta({ label: 'Button', help: 'A shorter action for the button, if there is one.' }),
        hours: line(30).optional().meta({ label: 'Hours', help: 'When it answers, such as "8am to 8pm".' }),
      })
      .optional()
      .meta({ label: 'Large', help: 'For the few large buttons of the page. Rows that say the same share one.' }),
    everyPage: z
      .boolean()
      .default(false)
      .meta({ label: 'On every page', help: 'true for the few that stand on every page.' }),
  })
  .refine(({ action, phone }) => (action.match(/\d[\d ]*\d/g) ?? []).every((said) => isPartOf(said, phone)), {
    path: ['action'],
    message: 'says another number than phone. Make the two agree',
  });

export type Urgent = z.output<typeof urgent>;
