import type { Examples } from '#components/Examples.ts';
import type Quote from '#components/prose/Quote.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Quote> = {
  short: {
    props: { who: 'A young person', from: 'A survey', when: '2018' },
    slots: { default: '<p>Talk to me, not about me.</p>' },
  },
  long: { props: { who: longName, from: longName, when: '2018-11-02' }, slots: { default: `<p>${longText}</p>` } },
  'right to left': {
    props: { who: rightToLeft, from: rightToLeft, when: '2018' },
    slots: { default: `<p>${rightToLeft}</p>` },
    direction: 'rtl',
  },
};
