import type { Examples } from '#components/Examples.ts';
import type NotKnown from '#components/page/NotKnown.astro';
import { longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof NotKnown> = {
  'all is known': { props: { notKnown: { lines: [] } }, printsNothing: true },
  'one thing': { props: { notKnown: { lines: ['What it costs. Ask the clinic.'] } } },
  'folded away': { props: { notKnown: { lines: ['What it costs. Ask the clinic.'] }, folded: true } },
  'many and long': { props: { notKnown: { lines: Array.from({ length: 6 }, () => longText) } } },
  'right to left': { props: { notKnown: { lines: [rightToLeft] } }, direction: 'rtl' },
};
