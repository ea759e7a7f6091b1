import type { Examples } from '#components/Examples.ts';
import type Judged from '#components/record/Judged.astro';
import { longName } from '#components/samples/words.ts';

export const examples: Examples<typeof Judged> = {
  enough: { props: { judged: { enough: true, label: 'Enough progress' } } },
  'not enough': { props: { judged: { enough: false, label: 'Not enough progress' } } },
  'long words': { props: { judged: { enough: false, label: longName } } },
};
