import type { Examples } from '#components/Examples.ts';
import type Before from '#components/say/Before.astro';
import { dateWords } from '#components/samples/dates.ts';

export const examples: Examples<typeof Before> = {
  'where script writes': {
    props: { words: { ...dateWords, heading: 'Work out the dates', ask: 'We start on', button: 'Work out' } },
  },
};
