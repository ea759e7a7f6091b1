import type { Examples } from '#components/Examples.ts';
import type FirstPeople from '#components/contact/FirstPeople.astro';
import { linkTo, longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof FirstPeople> = {
  'several, one long': {
    props: {
      people: [
        { when: 'School is hard', ...linkTo('Ask the school') },
        { when: longName, ...linkTo(longName) },
      ],
    },
  },
  'right to left': {
    props: { people: [{ when: rightToLeft, label: rightToLeft, href: '/example/a/' }] },
    direction: 'rtl',
  },
};
