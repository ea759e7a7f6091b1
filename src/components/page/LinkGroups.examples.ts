import type { Examples } from '#components/Examples.ts';
import type LinkGroups from '#components/page/LinkGroups.astro';
import { linkTo, longName, longText, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof LinkGroups> = {
  none: { props: { groups: [] }, printsNothing: true },
  'long names, and many': {
    props: {
      groups: [
        { heading: longName, links: [{ ...linkTo(longName), note: longText }] },
        { heading: 'Many', links: manyLinks(12) },
      ],
    },
  },
  'right to left': {
    props: {
      groups: [{ heading: rightToLeft, links: [{ label: rightToLeft, href: '/example/a/', note: rightToLeft }] }],
    },
    direction: 'rtl',
  },
};
