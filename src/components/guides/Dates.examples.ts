import type { Examples } from '#components/Examples.ts';
import type Dates from '#components/guides/Dates.astro';
import { dateWords } from '#components/samples/dates.ts';

const words = { ...dateWords, heading: 'Work out your dates', button: 'Work out my dates' };

export const examples: Examples<typeof Dates> = {
  'no deadline that counts from a day': { props: { deadlines: [{}], words }, printsNothing: true },
  'where script writes': {
    props: { deadlines: [{ count: { from: 'request' } }, { count: { from: 'letter' } }], words },
  },
};
