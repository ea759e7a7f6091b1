import type { Examples } from '#components/Examples.ts';
import type ThingsNear from '#components/near/ThingsNear.astro';
import { linkTo, longName, longText, rightToLeft } from '#components/samples/words.ts';

const things = {
  heading: 'Things to do in Wyre',
  says: 'These libraries have a quiet hour.',
  hours: [{ ...linkTo('The library'), when: 'Monday, 5pm to 6pm' }],
  more: linkTo('All things to do'),
};

export const examples: Examples<typeof ThingsNear> = {
  'a quiet hour': { props: { things } },
  'no quiet hour': { props: { things: { ...things, says: 'We know of no quiet hour.', hours: [] } } },
  'long names': {
    props: {
      things: { ...things, heading: longName, says: longText, hours: [{ ...linkTo(longName), when: longName }] },
    },
  },
  'right to left': {
    props: {
      things: {
        heading: rightToLeft,
        says: rightToLeft,
        hours: [{ label: rightToLeft, href: '/example/a/', when: rightToLeft }],
        more: { label: rightToLeft, href: '/example/b/' },
      },
    },
    direction: 'rtl',
  },
};
