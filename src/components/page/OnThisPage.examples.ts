import type { Examples } from '#components/Examples.ts';
import type OnThisPage from '#components/page/OnThisPage.astro';
import { linkTo, longName, manyLinks } from '#components/samples/words.ts';

export const examples: Examples<typeof OnThisPage> = {
  'too few to need it': { props: { sections: manyLinks(3) }, printsNothing: true },
  'many, one long': { props: { sections: [linkTo(longName), ...manyLinks(8, 'Part')] } },
};
