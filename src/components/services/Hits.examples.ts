import type { Examples } from '#components/Examples.ts';
import type Hits from '#components/services/Hits.astro';
import { hit, longHit, rightToLeftHit } from '#components/samples/lists.ts';

export const examples: Examples<typeof Hits> = {
  none: { props: { hits: [] }, printsNothing: true },
  'long names': { props: { hits: [hit, longHit] } },
  'nothing but a name': { props: { hits: [{ ...hit, facts: [], names: [] }] } },
  'under a heading of the third level': { props: { hits: [hit], level: 4 } },
  'right to left': { props: { hits: [rightToLeftHit] }, direction: 'rtl' },
};
