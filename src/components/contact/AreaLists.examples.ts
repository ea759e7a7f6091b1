import type { Examples } from '#components/Examples.ts';
import type AreaLists from '#components/contact/AreaLists.astro';
import { linkTo, longName, manyLinks } from '#components/samples/words.ts';

export const examples: Examples<typeof AreaLists> = {
  'one area, one district here': {
    props: { lists: [{ area: 'East', districts: [{ ...linkTo('Burnley'), current: true }] }] },
  },
  'long names and many districts': {
    props: {
      lists: [
        { area: longName, districts: manyLinks(12, 'District').map((link) => ({ ...link, current: false })) },
        { area: 'North', districts: [{ ...linkTo(longName), current: false }] },
      ],
    },
  },
};
