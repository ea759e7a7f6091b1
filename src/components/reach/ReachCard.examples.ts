import type { Examples } from '#components/Examples.ts';
import type ReachCard from '#components/reach/ReachCard.astro';
import { askCard, longCard } from '#components/samples/page.ts';
import { confirmed, nonePublished, overdue, reach } from '#components/samples/reach.ts';
import { rightToLeft } from '#components/samples/words.ts';

const alone = { lines: [], nextStep: undefined };

export const examples: Examples<typeof ReachCard> = {
  'confirmed, with who else': { props: { card: askCard } },
  'not confirmed': { props: { card: { ...alone, heading: 'Who to contact', reach: [reach()] }, id: 'not-confirmed' } },
  overdue: { props: { card: { ...alone, heading: 'Who to contact', reach: [reach({ from: overdue })] }, id: 'late' } },
  'nothing published': { props: { card: { ...alone, heading: 'Who to contact', reach: [nonePublished] }, id: 'none' } },
  'nobody to reach, only who else': { props: { card: { ...askCard, reach: [] }, id: 'lines' } },
  'long names, and many': { props: { card: longCard, id: 'long' } },
  'in a part of a page': {
    props: {
      card: { ...askCard, reach: [reach(), reach({ id: 'b', title: 'The other team', from: confirmed })] },
      id: 'part',
      level: 3,
    },
  },
  'right to left': {
    props: {
      card: {
        heading: rightToLeft,
        reach: [reach({ title: rightToLeft, what: rightToLeft, from: confirmed }), reach({ title: rightToLeft })],
        lines: askCard.lines,
        nextStep: rightToLeft,
      },
      id: 'rtl',
    },
    direction: 'rtl',
  },
};
