import type { Examples } from '#components/Examples.ts';
import type Fits from '#components/situations/Fits.astro';
import { linkTo, longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Fits> = {
  'two, one long': {
    props: {
      fits: [
        { when: 'School says no', action: 'Ask why in writing.', link: linkTo('How to ask') },
        { when: longName, action: longText, link: linkTo(longName) },
      ],
    },
  },
  'right to left': {
    props: { fits: [{ when: rightToLeft, action: rightToLeft, link: { label: rightToLeft, href: '/example/a/' } }] },
    direction: 'rtl',
  },
};
