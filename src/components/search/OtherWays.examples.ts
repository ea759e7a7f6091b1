import type { Examples } from '#components/Examples.ts';
import type OtherWays from '#components/search/OtherWays.astro';
import { linkTo, longName, manyLinks } from '#components/samples/words.ts';

const links = manyLinks(8).map((link) => ({ ...link, current: false }));

export const examples: Examples<typeof OtherWays> = {
  'no groups': { props: { groups: [] } },
  'many, one of them folded away': {
    props: {
      groups: [
        { heading: longName, links: [{ ...linkTo(longName), current: false }, ...links], folded: false },
        { heading: 'Not here', links, folded: true },
      ],
    },
  },
};
