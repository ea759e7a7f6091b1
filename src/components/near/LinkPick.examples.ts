import type { Examples } from '#components/Examples.ts';
import type LinkPick from '#components/near/LinkPick.astro';
import { linkTo, longName, longWord, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof LinkPick> = {
  'twelve, the reader’s own marked': {
    props: { links: [{ ...linkTo('Wyre'), current: true }, ...manyLinks(11, 'District')] },
  },
  'long names': { props: { links: [linkTo(longName), linkTo(longWord)] } },
  'right to left': {
    props: { links: [{ label: rightToLeft, href: '/example/a/' }, linkTo('Wyre')] },
    direction: 'rtl',
  },
};
