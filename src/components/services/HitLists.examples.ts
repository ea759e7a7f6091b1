import type { Examples } from '#components/Examples.ts';
import type HitLists from '#components/services/HitLists.astro';
import { hit, longHit, pages } from '#components/samples/lists.ts';

export const examples: Examples<typeof HitLists> = {
  none: { props: { lists: [] } },
  'two lists, and more pages': {
    props: {
      lists: [
        { heading: 'The list', shown: false, hits: [hit, longHit] },
        { heading: 'Help for any need', shown: true, hits: [{ ...hit, placed: 'need=learning' }] },
      ],
      pages,
    },
  },
};
