import { z } from 'zod';
import { line, slug, waysToReach } from '#schemas/shared.ts';

/** One of the people that a family means when it asks who to contact where it lives. */
export const personToAsk = z.strictObject({
  id: slug,
  heading: line(60).meta({ label: 'Heading', help: 'What about, such as "About health".' }),
  says: line(160).optional().meta({ label: 'Says', help: 'One sentence that helps to choose.' }),
  reach: waysToReach.unwrap().meta({
    label: 'Reach',
    help: 'Who answers. A district’s page shows those that serve it: their own “districts” say so.',
  }),
});

export type PersonToAsk = z.output<typeof personToAsk>;
