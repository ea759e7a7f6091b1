import { z } from 'zod';
import { collectionsWithPages } from '#base/placeOf.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { needs } from '#base/lists/needs.ts';
import { line, reviewed } from '#schemas/shared.ts';

const leadsTo = z
  .string()
  .regex(
    new RegExp(`^(lists|${collectionsWithPages.join('|')})/[a-z0-9-]+$`),
    'must look like services/short-breaks or lists/events',
  );

/**
 * How people say what one or more of our pages answer: other names, everyday phrases, misspellings, names out of use.
 * With the words explained (`words`) it is all that search knows beside the pages themselves.
 */
export const wayToSay = z.strictObject({
  leadsTo: z
    .array(leadsTo.meta({ refersTo: '*' }))
    .min(1)
    .max(6, 'has more than six pages. Keep those that truly answer, best first')
    .meta({ label: 'Leads to', help: 'The pages that answer whoever says this, best first.' }),
  names: z.array(line(90)).optional().meta({
    label: 'Names',
    help: 'Other names of the first page. It shows them as “Also called”, and so do lists.',
  }),
  oldNames: z.array(line(90)).optional().meta({ label: 'Old names', help: 'Names out of use. Only search sees them.' }),
  phrases: z
    .array(line(60))
    .min(1)
    .meta({ label: 'Phrases', help: 'What people type, in small letters. Only search sees them.' }),
  misspellings: z
    .array(line(60))
    .optional()
    .meta({ label: 'Misspellings', help: 'Common ones. Only search sees them.' }),
  noPageYet: z.literal(true, 'is only ever true. Delete the line if a page says it').optional().meta({
    label: 'No page yet',
    help: 'true if no page of ours says the first phrase. Search can then say that we have no page on it yet.',
  }),
  need: z
    .enum(idsOf(needs))
    .optional()
    .meta({ label: 'Need', help: 'Only for a condition: the need that search offers to narrow results to.' }),
  reviewed: reviewed.meta({ label: 'Reviewed', help: 'Who last asked if people still say it like this, and when.' }),
});

export type WayToSay = z.output<typeof wayToSay>;
