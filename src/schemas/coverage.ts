import { z } from 'zod';
import { idOf, line, sitePlace, slug } from '#schemas/shared.ts';

/** The lists whose titles stand among the words of pages, so that a row can name them. */
export const listsNamed = ['places', 'things-to-do', 'needs', 'near', 'letters', 'short', 'young-people'] as const;

/** One thing that the law says a local offer must hold, and the pages that answer it. Whether it is covered is worked out, never typed. */
export const coverageRow = z.strictObject({
  id: slug.meta({ label: 'Id', help: 'Its name in this file. Never a number of the law: those may be wrong.' }),
  part: z.enum(['schedule-2', 'regulations']).meta({
    label: 'Part',
    help: 'Schedule 2 of the regulations (what must be listed), or regulations 53 to 57 (how).',
  }),
  number: line(40)
    .optional()
    .meta({ label: 'Number', help: 'Its paragraph or regulation, only where somebody has read it.' }),
  title: line(90).meta({ label: 'Title', help: 'What must be here, in plain words.' }),
  asks: line(300).meta({ label: 'Asks', help: 'What the law asks, in one or two plain sentences.' }),
  guides: z.array(idOf('guides')).meta({ label: 'Guides', help: 'The guides that answer it.' }),
  services: z.array(idOf('services')).meta({ label: 'Services', help: 'The Lancashire services that answer it.' }),
  pages: z.array(idOf('pages')).default([]).meta({ label: 'Pages', help: 'Other pages of this site that answer it.' }),
  also: z
    .array(
      sitePlace
        .refine(
          (place) => !place.startsWith('lists/') || listsNamed.some((list) => place === `lists/${list}`),
          `must name an entry, or one of these lists: ${listsNamed.join(', ')}`,
        )
        .meta({ refersTo: '*' }),
    )
    .default([])
    .meta({ label: 'Also', help: 'Lists, pages for young people and others that tell more, such as lists/places.' }),
  nothing: z
    .boolean()
    .default(false)
    .meta({ label: 'Nothing', help: 'true where none of it is done yet, though a page says so.' }),
  missing: z
    .array(line(200))
    .meta({ label: 'Missing', help: 'What is not here for Lancashire yet, in plain words. Empty if nothing.' }),
});

export type CoverageRow = z.output<typeof coverageRow>;
