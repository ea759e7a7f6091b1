import type { Examples } from '#components/Examples.ts';
import type Tasks from '#components/home/Tasks.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Tasks> = {
  six: {
    props: {
      tasks: (['talking', 'waiting', 'school', 'meeting', 'break', 'moving-on'] as const).map((drawing) => ({
        label: `I am ${drawing}`,
        help: 'What to do first.',
        drawing,
        href: `/example/${drawing}/`,
      })),
    },
  },
  'long names': { props: { tasks: [{ label: longName, help: longText, drawing: 'health', href: '/example/long/' }] } },
  'right to left': {
    props: { tasks: [{ label: rightToLeft, help: rightToLeft, drawing: 'school', href: '/example/rtl/' }] },
    direction: 'rtl',
  },
};
