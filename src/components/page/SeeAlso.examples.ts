import type { Examples } from '#components/Examples.ts';
import type SeeAlso from '#components/page/SeeAlso.astro';
import { linkTo, longName, longWord, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof SeeAlso> = {
  none: { props: { heading: 'See also', links: [] }, printsNothing: true },
  'long names': { props: { heading: longName, links: [linkTo(longName), linkTo(longWord)] } },
  many: { props: { id: 'many', heading: 'See also', links: manyLinks(12) } },
  'right to left': {
    props: { id: 'rtl', heading: rightToLeft, links: [{ label: rightToLeft, href: '/example/a/' }] },
    direction: 'rtl',
  },
};
