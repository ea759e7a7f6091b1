import type { Examples } from '#components/Examples.ts';
import type ContactLines from '#components/contact/ContactLines.astro';
import { longEmail, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof ContactLines> = {
  'by name, by page and by number': {
    props: {
      lines: [
        { when: 'At school', who: 'The SENCO', note: 'Ask the office.' },
        { when: 'At home', who: 'The team', href: '/services/portage/', note: longEmail },
        {
          when: 'Stuck',
          who: 'The officer',
          href: '/contact/dco-east/',
          call: { number: '01632 960 001', href: 'tel:01632960001' },
        },
      ],
    },
  },
  'nobody else': { props: { lines: [] }, printsNothing: true },
  'right to left': { props: { lines: [{ when: rightToLeft, who: rightToLeft }] }, direction: 'rtl' },
};
