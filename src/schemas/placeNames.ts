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
