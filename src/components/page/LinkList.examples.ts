import type { Examples } from '#components/Examples.ts';
import type LinkList from '#components/page/LinkList.astro';
import { linkTo, longName, longWord, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof LinkList> = {
  'links that stand alone': { props: { links: [...manyLinks(3), linkTo(longName), linkTo(longWord)] } },
  lines: { props: { links: [linkTo(longName), linkTo('Wyre')], look: 'lines' } },
  'tiles to choose from': { props: { links: manyLinks(9, 'District'), look: 'pick' } },
  'right to left': { props: { links: [{ label: rightToLeft, href: '/example/a/' }] }, direction: 'rtl' },
};
