import type { Examples } from '#components/Examples.ts';
import type Breadcrumbs from '#components/page/Breadcrumbs.astro';
import { linkTo, longName, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Breadcrumbs> = {
  'one step': { props: { crumbs: [linkTo('Home')] } },
  'many steps, one long': { props: { crumbs: [linkTo('Home'), ...manyLinks(3, 'Step'), linkTo(longName)] } },
  'right to left': {
    props: { crumbs: [linkTo('Home'), { label: rightToLeft, href: '/example/a/' }, linkTo('Last')] },
    direction: 'rtl',
  },
};
