import { z } from 'zod';
import { idOf, line, slug, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** Metres on the National Grid, within reach of Lancashire. */
const east = z
  .number()
  .int()
  .min(310_000)
  .max(430_000)
  .meta({ label: 'East', help: 'Metres east on the National Grid.' });
const north = z
  .number()
  .int()
  .min(360_000)
  .max(480_000)
  .meta({ label: 'North', help: 'Metres north on the National Grid.' });

/** All postcodes that begin the same, such as BB8 0, and whose they are. */
export const sector = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]{1,2}\d{1,2}-\d$/, 'must be a sector such as bb8-0')
      .meta({ label: 'Id', help: 'What its postcodes begin with: bb8-0 for BB8 0AA.' }),
    east: east.optional(),
    north: north.optional(),
    who: z
      .string()
      .regex(
        /^[a-z-]+(, [A-Z]{1,2} [a-z-]+)*$/,
        'must be a district or a neighbour, and for a divided sector from which unit on it is whose: "blackpool, BY fylde"',
      )
      .meta({
        label: 'Who',
        help: 'The district or the neighbour it belongs to. A divided one: "blackpool, BY fylde".',
      }),
  })
  .refine((row) => (row.east === undefined) === (row.north === undefined), {
    path: ['north'],
    message: 'and east belong together. Give both, or neither',
  });

export type SectorRow = z.output<typeof sector>;

/** A council next to Lancashire that decides about help for some whose postcode begins like one of ours. */
export const neighbour = z.strictObject({
  id: slug,
  name: line(60).meta({ label: 'Name', help: 'The council, as families write it.' }),
  organisation: idOf('organisations').optional().meta({ label: 'Organisation', help: 'Its page here, if it has one.' }),
  outcodes: z
    .array(z.string().regex(/^[A-Z]{1,2}\d{1,2}$/, 'must be the first half of a postcode, such as FY1'))
    .optional()
    .meta({ label: 'Outcodes', help: 'First halves of postcodes that lie wholly in it.' }),
  localOffer: z
    .strictObject({
      url: webAddress.meta({ label: 'Address', help: 'A page of its local offer that somebody read.' }),
      asAt: yearMonthOrDay.meta({ label: 'As at', help: 'The date of the page, or the month it was read.' }),
      undated: z.boolean().optional().meta({ label: 'Undated', help: 'true if the page gives no date.' }),
    })
    .meta({ label: 'Local offer', help: 'Where its local offer is.' }),
});

export type Neighbour = z.output<typeof neighbour>;

/** A town that has a page of its own. */
export const town = z.strictObject({
  id: slug,
  name: line(40).meta({ label: 'Name', help: 'As people write it.' }),
  district: idOf('districts').meta({ label: 'District', help: 'The district it is in.' }),
  east,
  north,
});

export type Town = z.output<typeof town>;

/** The name of a village, a parish or a built-up area that has no page of its own. */
export const localName = z.strictObject({
  id: slug,
  name: line(60).meta({ label: 'Name', help: 'As the Office for National Statistics writes it.' }),
  in: z
    .array(idOf('districts'))
    .min(1)
    .meta({ label: 'In', help: 'The district it is in. Of several the reader is asked which.' }),
});

export type LocalName = z.output<typeof localName>;

/** The shape of a district or a neighbour in the drawn map. */
export const outline = z.strictObject({
  id: slug,
  path: z
    .string()
    .regex(/^M[\d .,MLlz-]+$/, 'must be the path of a drawing, of lines only')
    .meta({ label: 'Path', help: 'Its border, as an SVG path in a drawing 360 wide and 446 high.' }),
  label: z
    .strictObject({
      x: z.number().min(0).max(360).meta({ label: 'X', help: 'The middle of its name, from the left.' }),
      y: z.number().min(0).max(446).meta({ label: 'Y', help: 'The line its name stands on, from the top.' }),
      lines: z.array(line(20)).min(1).meta({ label: 'Lines', help: 'Its name, a line each.' }),
    })
    .optional()
    .meta({ label: 'Label', help: 'Where its name stands. A neighbour has none.' }),
});

export type Outline = z.output<typeof outline>;
