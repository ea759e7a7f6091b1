import type { Examples } from '#components/Examples.ts';
import type Sharing from '#components/near/Sharing.astro';
import { linkTo, longText, longWord, rightToLeft } from '#components/samples/words.ts';

const sharing = {
  heading: 'Send this page to somebody',
  says: 'This address names Wyre.',
  address: 'https://www.example.org/near/wyre/',
  wrong: linkTo('Tell us'),
};

export const examples: Examples<typeof Sharing> = {
  'a district': { props: { sharing } },
  'a long address': {
    props: { sharing: { ...sharing, says: longText, address: `https://www.example.org/near/${longWord.repeat(3)}/` } },
  },
  'right to left': {
    props: {
      sharing: {
        ...sharing,
        heading: rightToLeft,
        says: rightToLeft,
        wrong: { label: rightToLeft, href: '/example/a/' },
      },
    },
    direction: 'rtl',
  },
};
