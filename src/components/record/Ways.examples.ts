import type { Examples } from '#components/Examples.ts';
import type Ways from '#components/record/Ways.astro';
import { linkTo, longName, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Ways> = {
  many: {
    props: {
      ways: [
        { heading: 'By status', links: manyLinks(5) },
        { heading: 'By date', links: manyLinks(3) },
      ],
    },
  },
  'long names': { props: { ways: [{ heading: longName, links: [linkTo(longName)] }], label: 'Other lists' } },
  'right to left': {
    props: { ways: [{ heading: rightToLeft, links: [{ label: rightToLeft, href: '/example/a/' }] }] },
    direction: 'rtl',
  },
};
