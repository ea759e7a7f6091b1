import type { Examples } from '#components/Examples.ts';
import type AToZ from '#components/words/AToZ.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

const letters = [
  { letter: 'B', id: 'b', items: [{ name: 'Breaks', href: '/services/breaks/', says: longText }] },
  { letter: 'S', id: 's', items: [{ name: 'Rest', href: '/services/breaks/', see: longName }] },
];

export const examples: Examples<typeof AToZ> = {
  'letters on the page': { props: { letters } },
  'a page for each letter': {
    props: {
      letters: [{ letter: 'B', id: 'long', items: [{ name: longName, href: '/services/long/' }] }],
      links: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (label) => ({
        label,
        href: `/words/a-z/${label.toLowerCase()}/`,
        current: label === 'B',
      })),
    },
  },
  'right to left': {
    props: { letters: [{ letter: 'خ', id: 'rtl', items: [{ name: rightToLeft, href: '/services/rtl/' }] }] },
    direction: 'rtl',
  },
};
