import { z } from 'zod';
import { areas } from '#base/lists/areas.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { idOf, line, monthOrDay, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** Who says so, and for when: bodies change, and an area or an address of this site names none. */
const dated = {
  asAt: yearMonthOrDay.meta({ label: 'As at', help: 'The date of the page, or if it has none the month it was read.' }),
  undated: z.boolean().optional().meta({ label: 'Undated', help: 'true if the page gives no date.' }),
  publisher: line(80).meta({ label: 'Publisher', help: 'Whose page it is.' }),
  url: webAddress.meta({ label: 'Address', help: 'The page that says so.' }),
};

/** A district of Lancashire, and the area we think it is in. */
export const district = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens')
      .meta({ label: 'Id', help: 'Its name in the address.' }),
    name: line(40).meta({ label: 'Name', help: 'As people write it.' }),
    area: z.enum(idsOf(areas)).meta({ label: 'Area', help: 'The area we think it is in.' }),
    confirmed: z.boolean().meta({ label: 'Confirmed', help: 'true once the Partnership has said so.' }),
    evidence: z
      .strictObject({
        note: line(200).meta({ label: 'Note', help: 'What the page says.' }),
        publisher: line(80).meta({ label: 'Publisher', help: 'Who says it.' }),
        url: webAddress.optional().meta({ label: 'Address', help: 'The page, if its address is known.' }),
        asAt: monthOrDay.optional().meta({ label: 'As at', help: 'When it was read.' }),
      })
      .optional()
      .meta({ label: 'Evidence', help: 'Why we think so.' }),
    council: z
      .strictObject({ name: line(60).meta({ label: 'Name', help: 'The district’s own council.' }), ...dated })
      .optional()
      .meta({ label: 'Council', help: 'The district’s own council, which helps with housing.' }),
    nhsTrust: z
      .strictObject({
        organisation: idOf('organisations').meta({ label: 'Organisation', help: 'Its entry among the organisations.' }),
        ...dated,
      })
      .optional()
      .meta({
        label: 'NHS trust',
        help: 'The hospital trust with services for children there. Leave out if not known.',
      }),
    tile: z
      .strictObject({ column: z.number().min(0).max(3), row: z.number().int().min(0).max(3) })
      .meta({ label: 'Tile', help: 'Its place in the drawn map.' }),
  })
  .refine(({ confirmed, evidence }) => !confirmed || evidence?.asAt !== undefined, {
    path: ['confirmed'],
    message: 'is true, but evidence does not say who confirmed it and when (publisher, note, asAt)',
  });

export type District = z.output<typeof district>;
