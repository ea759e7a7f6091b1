import type { Examples } from '#components/Examples.ts';
import type PictureLinks from '#components/page/PictureLinks.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof PictureLinks> = {
  five: {
    props: {
      links: (['job', 'friends', 'school', 'plan', 'money'] as const).map((drawing) => ({
        label: `My ${drawing}`,
        drawing,
        href: `/example/${drawing}/`,
      })),
    },
  },
  'long names': { props: { links: [{ label: longName, drawing: 'health', href: '/example/long/' }] } },
  'right to left': {
    props: { links: [{ label: rightToLeft, drawing: 'bus', href: '/example/rtl/' }] },
    direction: 'rtl',
  },
};
