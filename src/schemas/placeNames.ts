import { z } from 'zod';
import { idOf, line, slug, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** The page or data file that says where places are. */
const evidence = {
  id: slug,
  title: line(160).meta({ label: 'Title', help: 'The page or file that says so, and how much of it was read.' }),
  url: webAddress.meta({ label: 'Address', help: 'Its address.' }),
  asAt: yearMonthOrDay
    .optional()
    .meta({ label: 'As at', help: 'When the copy that was read was made, if it says so.' }),
};

/**
 * What one page says of where towns and villages are. Search uses it to offer the right district; a place of which
 * no page is sure stands nowhere.
 */
export const placeEvidence = z.strictObject({
  ...evidence,
  places: z
    .array(
      z.strictObject({
        name: line(40).meta({ label: 'Name', help: 'The town or village, as people write it.' }),
        district: idOf('districts')
          .optional()
          .meta({ label: 'District', help: 'The district it lies in. Leave out for a place outside the twelve.' }),
        outside: line(60)
          .optional()
          .meta({ label: 'Outside', help: 'The council it belongs to, if that is not one of the twelve.' }),
        alsoWritten: z
          .array(line(40))
          .optional()
          .meta({ label: 'Also written', help: 'Short names and common misspellings, in small letters.' }),
      }),
    )
    .min(1)
    .meta({ label: 'Places', help: 'Towns and villages, each with its district.' }),
});

export type PlaceEvidence = z.output<typeof placeEvidence>;

/** What one page says of where the first halves of postcodes are. */
export const postcodeEvidence = z.strictObject({
  ...evidence,
  postcodes: z
    .array(
      z.strictObject({
        outcode: z
          .string()
          .regex(/^[A-Z]{1,2}\d{1,2}$/, 'must be the first half of a postcode, such as BB8')
          .meta({ label: 'Outward postcode', help: 'Its first half, such as BB8.' }),
        districts: z.array(idOf('districts')).meta({ label: 'Districts', help: 'Those of the twelve it reaches.' }),
        outside: z.boolean().default(false).meta({ label: 'Outside', help: 'true if it reaches another council too.' }),
      }),
    )
    .min(1)
    .meta({ label: 'Postcodes', help: 'First halves of postcodes.' }),
});

export type PostcodeEvidence = z.output<typeof postcodeEvidence>;
