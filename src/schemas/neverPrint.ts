import { z } from 'zod';
import { line, slug } from '#schemas/shared.ts';

/** A phone number that must stand nowhere on the site: its body withdrew or replaced it, or families must not ring it. */
export const neverPrinted = z.strictObject({
  id: slug,
  number: z
    .string('must be text. Put quotes round phone numbers, such as "01772 000000"')
    .regex(/^0[0-9 ]{9,13}$/, 'must be a phone number in quotes, from its 0 on, digits and spaces only')
    .refine((number) => [10, 11].includes(number.replaceAll(' ', '').length), 'must have 10 or 11 digits')
    .meta({ label: 'Number', help: 'A number of a body, in quotes. Never a person’s own: this file is public.' }),
  why: line(120).meta({ label: 'Why', help: 'Why nobody must be sent there.' }),
});

export type NeverPrinted = z.output<typeof neverPrinted>;
