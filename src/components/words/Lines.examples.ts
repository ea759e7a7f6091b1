import type { Examples } from '#components/Examples.ts';
import type Lines from '#components/words/Lines.astro';
import { longName, longText, longWord } from '#components/samples/words.ts';

export const examples: Examples<typeof Lines> = {
  'a name, another name, and long ones': {
    props: {
      lines: [
        { name: 'Breaks', href: '/services/breaks/', says: 'Time to rest.' },
        { name: 'Rest', href: '/services/breaks/', see: 'Breaks' },
        { name: longName, href: '/services/long/', says: longText },
        { name: longWord, href: '/services/word/' },
      ],
    },
  },
};
