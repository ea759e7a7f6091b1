import type { Examples } from '#components/Examples.ts';
import type Tiles from '#components/page/Tiles.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Tiles> = {
  five: {
    props: {
      tiles: (['job', 'friends', 'school', 'plan', 'money'] as const).map((drawing) => ({
        label: `My ${drawing}`,
        drawing,
        href: `/example/${drawing}/`,
      })),
    },
  },
  'long names': { props: { tiles: [{ label: longName, drawing: 'health', href: '/example/long/' }] } },
  'right to left': {
    props: { tiles: [{ label: rightToLeft, drawing: 'bus', href: '/example/rtl/' }] },
    direction: 'rtl',
  },
};
