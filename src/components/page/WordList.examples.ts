import type { Examples } from '#components/Examples.ts';
import type WordList from '#components/page/WordList.astro';
import { manyWords, words } from '#components/samples/page.ts';
import { longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof WordList> = {
  two: { props: { words } },
  'many and long': { props: { words: [...manyWords, ...words.map((word) => ({ ...word, heading: longWord }))] } },
  'right to left': {
    props: { words: [{ id: 'rtl', term: rightToLeft, heading: rightToLeft, says: rightToLeft, href: '/words/rtl/' }] },
    direction: 'rtl',
  },
};
