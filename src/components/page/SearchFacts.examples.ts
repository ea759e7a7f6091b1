import type { Examples } from '#components/Examples.ts';
import type SearchFacts from '#components/page/SearchFacts.astro';

export const examples: Examples<typeof SearchFacts> = {
  'for search, not for eyes': {
    props: {
      facts: {
        type: 'service',
        standing: 'late',
        reviewed: undefined,
        title: 'Short breaks & “rest”',
        summary: 'Time to rest.',
        names: ['respite', 'a "break"'],
        filters: { need: [], age: [], area: [], kind: [] },
      },
    },
  },
};
