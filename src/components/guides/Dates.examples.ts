import type { Examples } from '#components/Examples.ts';
import type Dates from '#components/guides/Dates.astro';

export const examples: Examples<typeof Dates> = {
  'no deadline that counts from a day': { props: { deadlines: [{}] }, printsNothing: true },
  'where script writes': {
    props: { deadlines: [{ count: { from: 'request' } }, { count: { from: 'letter' } }] },
  },
};
