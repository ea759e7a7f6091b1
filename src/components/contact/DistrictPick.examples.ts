import type { Examples } from '#components/Examples.ts';
import type DistrictPick from '#components/contact/DistrictPick.astro';
import { linkTo, longName, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof DistrictPick> = {
  'twelve districts': { props: { districts: manyLinks(12, 'District') } },
  'one long name': { props: { districts: [linkTo(longName), linkTo('Wyre')] } },
  'right to left': {
    props: { districts: [{ label: rightToLeft, href: '/example/a/' }, linkTo('Wyre')] },
    direction: 'rtl',
  },
};
