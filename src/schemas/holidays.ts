import { z } from 'zod';
import { day, line, slug, source } from '#schemas/shared.ts';

/** A stretch of school holidays in Lancashire. The agreement seeks to keep formal consultation out of it. */
export const holiday = z
  .strictObject({
    id: slug,
    title: line(60).meta({ label: 'Title', help: 'Such as "Christmas holidays".' }),
    from: day.meta({ label: 'From', help: 'The first day without school.' }),
    to: day.meta({ label: 'To', help: 'The last day without school.' }),
    sources: z.array(source).min(1).meta({ label: 'Sources', help: 'The page that gives the dates.' }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before "from"' });

export type Holiday = z.output<typeof holiday>;
