import type { Examples } from '#components/Examples.ts';
import type Outside from '#components/contact/Outside.astro';
import { linkTo, longName, manyLinks } from '#components/samples/words.ts';

export const examples: Examples<typeof Outside> = {
  many: { props: { neighbours: manyLinks(9, 'Council') } },
  'one long name': { props: { neighbours: [linkTo(longName)] } },
};
