import { z } from 'zod';
import { day, line, slug, webAddress } from '#schemas/shared.ts';

/** Ofcom's National Telephone Numbering Plan: 999, 111 and the like; 0800 1111; otherwise eleven digits, ten for a few old 01 and 0800 ones. */
const lengthRule =
  'has too few or too many digits. Numbers that start 02, 03, 07 or 08 have 11. Numbers that start 09 cost too much to be here';

function hasRightLength(phone: string): boolean {
  const digits = phone.replaceAll(' ', '');
  if (digits.length === 3) return digits.startsWith('1') || digits === '999';
  return (
    digits === '08001111' || /^0[2378]\d{9}$/.test(digits) || /^01\d{8,9}$/.test(digits) || /^0800\d{6}$/.test(digits)
  );
}

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
    phone: z
      .string('must be text. Put quotes round phone numbers, such as "01772 000000"')
      .regex(/^[0-9 ]{3,14}$/, 'must be a phone number in quotes, digits and spaces only')
      .refine(hasRightLength, lengthRule)
      .meta({ label: 'Phone', help: 'In quotes, so a leading 0 is kept.' }),
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
