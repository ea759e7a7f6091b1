import { z } from 'zod';
import { line, pageFields } from '#schemas/shared.ts';

/** A page about this site, such as privacy. Its words are its body. */
export const sitePage = z.strictObject({
  ...pageFields,
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
});

export type SitePage = z.output<typeof sitePage>;
