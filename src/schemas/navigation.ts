import { z } from 'zod';
import { line, sitePlace, slug } from '#schemas/shared.ts';

/** A page that the head or the foot of every page leads to, in the order of the file. */
export const navigationLink = z.strictObject({
  id: slug,
  label: line(40).meta({ label: 'Label', help: 'What the link says.' }),
  to: sitePlace.meta({ label: 'To', help: 'The page it leads to.', refersTo: '*' }),
  head: z.boolean().default(false).meta({ label: 'In the head', help: 'true if it stands in the head of every page.' }),
  foot: z.boolean().default(false).meta({ label: 'In the foot', help: 'true if it stands in the foot of every page.' }),
});

export type NavigationLink = z.output<typeof navigationLink>;
