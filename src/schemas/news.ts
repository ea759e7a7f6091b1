import { z } from 'zod';
import { line, pagePlace, source, yearMonthOrDay } from '#schemas/shared.ts';

/** A piece of news, as it was told then. Newest first on the page and in the feed. */
export const newsItem = z.strictObject({
  title: line(100).meta({ label: 'Title', help: 'What is new, in plain words.' }),
  summary: line(220).meta({ label: 'Summary', help: 'One or two plain sentences for the feed.' }),
  when: yearMonthOrDay.meta({ label: 'When', help: 'The date it speaks for, as exact as the source is.' }),
  whenNote: line(160).optional().meta({ label: 'Note on the date', help: 'If the source prints none.' }),
  to: pagePlace.optional().meta({ label: 'To', help: 'The page that tells more.', refersTo: '*' }),
  sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where it comes from.' }),
});

export type NewsItem = z.output<typeof newsItem>;
