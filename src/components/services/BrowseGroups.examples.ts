import type { Examples } from '#components/Examples.ts';
import type BrowseGroups from '#components/services/BrowseGroups.astro';
import { linkTo, longName, manyLinks, rightToLeft } from '#components/samples/words.ts';

const group = { facet: 'need', heading: 'By need', folded: false };
const links = manyLinks(6, 'Need').map((link, index) => ({ ...link, current: index === 1 }));

export const examples: Examples<typeof BrowseGroups> = {
  'open and folded': {
    props: {
      narrow: {
        list: '/services/',
        total: 120,
        groups: [
          { ...group, links },
          { ...group, heading: 'By cost', links, folded: true },
        ],
      },
    },
  },
  'long names': {
    props: {
      narrow: {
        list: '/services/',
        total: 1,
        groups: [{ ...group, heading: longName, links: [{ ...linkTo(longName), current: true }] }],
      },
    },
  },
  'no groups': { props: { narrow: { list: '/services/', total: 0, groups: [] } } },
  'right to left': {
    props: {
      narrow: {
        list: '/services/',
        total: 1,
        groups: [
          { ...group, heading: rightToLeft, links: [{ label: rightToLeft, href: '/example/a/', current: false }] },
        ],
      },
    },
    direction: 'rtl',
  },
};
