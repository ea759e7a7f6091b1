import type { Examples } from '#components/Examples.ts';
import type Levels from '#components/record/Levels.astro';
import { part } from '#components/samples/record.ts';
import { rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Levels> = {
  'two levels': { props: { part } },
  'right to left': {
    props: {
      part: {
        ...part,
        points: [rightToLeft, rightToLeft].map((text) => ({ name: text, text, parts: [], href: undefined })),
      },
    },
    direction: 'rtl',
  },
};
