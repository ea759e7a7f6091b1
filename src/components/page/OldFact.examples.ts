import type { Examples } from '#components/Examples.ts';
import type OldFact from '#components/page/OldFact.astro';
import { longText, longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof OldFact> = {
  'a year': { props: { when: '2019' }, slots: { default: '<p>Each area met once a month.</p>' } },
  'a day, and long words': {
    props: { when: '2019-09-24' },
    slots: { default: `<p>${longText}</p><p>${longWord}</p>` },
  },
  'right to left': { props: { when: '2019-06' }, slots: { default: `<p>${rightToLeft}</p>` }, direction: 'rtl' },
};
