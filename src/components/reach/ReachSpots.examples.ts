import type { Examples } from '#components/Examples.ts';
import type ReachSpots from '#components/reach/ReachSpots.astro';
import { confirmed, everyWay, nonePublished, overdue, reach } from '#components/samples/reach.ts';
import { rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof ReachSpots> = {
  'confirmed, not confirmed and late': {
    props: {
      ways: [reach({ from: confirmed }), reach({ title: 'Another team' }), reach({ title: 'A third', from: overdue })],
    },
  },
  'long names': { props: { ways: [everyWay] } },
  'nothing published': { props: { ways: [nonePublished] } },
  many: {
    props: { ways: Array.from({ length: 8 }, (_, index) => reach({ id: `${index}`, title: `Team ${index + 1}` })) },
  },
  'right to left': { props: { ways: [reach({ title: rightToLeft, what: rightToLeft })] }, direction: 'rtl' },
};
