import type { Examples } from '#components/Examples.ts';
import type ContactLines from '#components/contact/ContactLines.astro';
import { askCard, longCard } from '#components/samples/page.ts';
import { rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof ContactLines> = {
  none: { props: { lines: [] }, printsNothing: true },
  'with and without a number': { props: { lines: askCard.lines } },
  'long names': { props: { lines: longCard.lines } },
  'right to left': {
    props: { lines: [{ when: rightToLeft, who: rightToLeft, note: rightToLeft }, ...askCard.lines] },
    direction: 'rtl',
  },
};
