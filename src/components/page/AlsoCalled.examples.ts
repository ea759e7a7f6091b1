import type { Examples } from '#components/Examples.ts';
import type AlsoCalled from '#components/page/AlsoCalled.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof AlsoCalled> = {
  none: { props: { names: [] }, printsNothing: true },
  'one name': { props: { names: ['respite'] } },
  'many and long': { props: { names: ['respite', 'time off', longName, 'a rest'] } },
  'right to left': { props: { names: [rightToLeft, rightToLeft] }, direction: 'rtl' },
};
