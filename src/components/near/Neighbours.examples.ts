import type { Examples } from '#components/Examples.ts';
import type Neighbours from '#components/near/Neighbours.astro';
import { linkTo, longName, longText, rightToLeft } from '#components/samples/words.ts';

const words = { heading: 'Live next to Lancashire?', says: 'Each council has its own Local Offer.' };

export const examples: Examples<typeof Neighbours> = {
  'with a page here, and without': {
    props: {
      ...words,
      neighbours: [
        {
          name: 'One council',
          href: '/example/one/',
          localOffer: linkTo('Its Local Offer'),
          date: 'Page of March 2026.',
        },
        { name: 'Another council', href: undefined, localOffer: linkTo('Local Offer of another'), date: 'No date.' },
      ],
    },
  },
  'long names': {
    props: {
      heading: longName,
      says: longText,
      neighbours: [{ name: longName, href: undefined, localOffer: linkTo(longName), date: longText }],
    },
  },
  'right to left': {
    props: {
      heading: rightToLeft,
      says: rightToLeft,
      neighbours: [
        {
          name: rightToLeft,
          href: undefined,
          localOffer: { label: rightToLeft, href: '/example/a/' },
          date: rightToLeft,
        },
      ],
    },
    direction: 'rtl',
  },
};
