import type { Examples } from '#components/Examples.ts';
import type WrongOrMissing from '#components/page/WrongOrMissing.astro';
import { linkTo, longName, manyLinks, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof WrongOrMissing> = {
  four: { props: { links: manyLinks(4, 'Something is wrong') } },
  'one long': { props: { links: [linkTo(longName), linkTo('A link is broken')] } },
  'right to left': { props: { links: [{ label: rightToLeft, href: '/example/a/' }] }, direction: 'rtl' },
};
