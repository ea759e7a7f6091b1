import type { Examples } from '#components/Examples.ts';
import type Pagination from '#components/services/Pagination.astro';
import { pages } from '#components/samples/lists.ts';

export const examples: Examples<typeof Pagination> = {
  'one page, so no links': { props: { pages: undefined }, printsNothing: true },
  'in the middle of many': { props: { pages } },
  'the first of two': {
    props: {
      pages: {
        number: 1,
        of: 2,
        previous: undefined,
        next: '/services/page/2/',
        pages: [1, 2].map((number) => ({
          number,
          href: `/services/page/${number}/`,
          current: number === 1,
          afterGap: false,
        })),
      },
    },
  },
  'right to left': { props: { pages }, direction: 'rtl' },
};
