import type { Examples } from '#components/Examples.ts';
import type Sheet from '#components/guides/Sheet.astro';
import { longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Sheet> = {
  none: { props: { questions: [] }, printsNothing: true },
  'one long question': { props: { questions: [longText] } },
  many: {
    props: { id: 'pack', questions: Array.from({ length: 9 }, (_, index) => `Question ${index + 1}?`) },
  },
  'right to left': { props: { questions: [rightToLeft, rightToLeft] }, direction: 'rtl' },
};
