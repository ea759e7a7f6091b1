import type { Examples } from '#components/Examples.ts';
import type Card from '#components/page/Card.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

const words = (text: string) => ({ default: `<p>${text}</p>` });

export const examples: Examples<typeof Card> = {
  plain: { props: {}, slots: words('Ask the team who can help.') },
  warm: { props: { look: 'warm' }, slots: words('You do not have to know the right word.') },
  'a way to reach somebody': { props: { look: 'reach' }, slots: words(longName) },
  'a part with a name': { props: { as: 'section', 'aria-label': 'Health officer for Wyre' }, slots: words('One.') },
  'right to left': { props: {}, slots: words(rightToLeft), direction: 'rtl' },
};
