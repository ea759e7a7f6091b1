import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { organisationSorts } from '#base/lists/organisationSorts.ts';
import { idOf, line, monthOrDay, pageFields, waysToReach, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** A body that runs, plans, pays for or speaks up about help: what it does, since when, and what became of it. */
export const organisation = z
  .strictObject({
    ...pageFields,
    inSentence: line(90).meta({
      label: 'In a sentence',
      help: 'Its name inside a sentence, such as "the county council".',
    }),
    sort: z.enum(idsOf(organisationSorts)).meta({ label: 'Sort', help: 'What sort of body it is.' }),
    answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence: what it does for families.' }),
    website: webAddress
      .optional()
      .meta({ label: 'Website', help: 'Its own site, if a source or the page itself names it.' }),
    reach: waysToReach,
    districts: z.array(idOf('districts')).optional().meta({
      label: 'Districts',
      help: 'Which districts it covers, if a source says so. Leave out for all, or if not known.',
    }),
    neighbour: z
      .boolean()
      .default(false)
      .meta({ label: 'Neighbour', help: 'true for a council next to ours that has its own local offer.' }),
    roles: z
      .array(
        z.strictObject({
          what: line(240).meta({ label: 'What', help: 'One thing it does or did, in a full sentence.' }),
          when: yearMonthOrDay.meta({ label: 'When', help: 'The date the source speaks for.' }),
          past: z.boolean().default(false).meta({
            label: 'Past',
            help: 'true if it was so once. Then write in the past tense, with the date in words.',
          }),
        }),
      )
      .min(1)
      .meta({ label: 'Roles', help: 'What it does, and what it did, each with its date.' }),
    ended: z
      .strictObject({
        when: yearMonthOrDay.meta({ label: 'When', help: 'When it closed, merged or changed its name.' }),
        what: line(240).meta({ label: 'What', help: 'What happened, and what came instead, in full sentences.' }),
        now: idOf('organisations').optional().meta({ label: 'Now', help: 'The organisation that does the work now.' }),
      })
      .optional()
      .meta({ label: 'Ended', help: 'For a body, or a name, that is no more.' }),
    planned: z
      .strictObject({
        when: yearMonthOrDay.meta({ label: 'When', help: 'When it is planned for.' }),
        what: line(240).meta({
          label: 'What',
          help: 'What is planned, and what it means for a family, in full sentences.',
        }),
        publisher: line(80).meta({ label: 'Publisher', help: 'Whose page says so.' }),
        url: webAddress.meta({ label: 'Address', help: 'The page that says so.' }),
        readOn: monthOrDay.meta({ label: 'Read on', help: 'The month or day somebody read it: plans change.' }),
      })
      .optional()
      .meta({ label: 'Planned', help: 'A change of the body itself that is to come.' }),
    notKnown: z
      .array(line(160))
      .optional()
      .meta({ label: 'Not known', help: 'What no source says, such as "Whether it still does this work".' }),
  })
  .superRefine(({ ended, roles }, context) => {
    if (!ended) return;
    roles.forEach(({ past }, index) => {
      if (past) return;
      context.addIssue({
        code: 'custom',
        path: ['roles', index, 'past'],
        message: 'must be true: this body has ended, so it no longer does this. Write the role in the past tense',
      });
    });
  });

export type Organisation = z.output<typeof organisation>;
