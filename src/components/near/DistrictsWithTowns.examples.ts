import type { Examples } from '#components/Examples.ts';
import type DistrictsWithTowns from '#components/near/DistrictsWithTowns.astro';
import { linkTo, longName, longWord, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof DistrictsWithTowns> = {
  'with towns, and without': {
    props: {
      districts: [
        { ...linkTo('Pendle'), current: false, towns: manyLinks(3, 'Town') },
        { ...linkTo('Wyre'), current: true, towns: [] },
      ],
    },
  },
  'long names, and many': {
    props: {
      districts: [
        { ...linkTo(longName), current: false, towns: [linkTo(longName), linkTo(longWord), ...manyLinks(12, 'Town')] },
      ],
    },
  },
  'right to left': {
    props: {
      districts: [
        {
          label: rightToLeft,
          href: '/example/a/',
          current: false,
          towns: [{ label: rightToLeft, href: '/example/b/' }],
        },
      ],
    },
    direction: 'rtl',
  },
};
