import type { Examples } from '#components/Examples.ts';
import type FactList from '#components/record/FactList.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof FactList> = {
  'short and long': {
    props: {
      facts: [
        { label: 'When', text: '2019' },
        { label: longName, text: longText },
      ],
    },
  },
  'right to left': { props: { facts: [{ label: rightToLeft, text: rightToLeft }] }, direction: 'rtl' },
};
