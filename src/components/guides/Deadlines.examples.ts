import type { Examples } from '#components/Examples.ts';
import type Deadlines from '#components/guides/Deadlines.astro';
import { longName, longText, longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Deadlines> = {
  none: { props: { deadlines: [], note: 'A note.' }, printsNothing: true },
  'one, not counted': {
    props: { deadlines: [{ by: 'Week 6', what: 'The council must reply.' }], note: undefined },
  },
  'long words': {
    props: {
      deadlines: [
        { by: longName, what: longText, count: { from: 'request', amount: 6, unit: 'weeks' } },
        { by: 'Week 20', what: longWord, count: { from: 'request', amount: 20, unit: 'weeks' } },
      ],
      note: longText,
    },
  },
  'right to left': {
    props: { deadlines: [{ by: rightToLeft, what: rightToLeft }], note: rightToLeft },
    direction: 'rtl',
  },
};
