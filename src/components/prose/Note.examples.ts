import type { Examples } from '#components/Examples.ts';
import type Note from '#components/prose/Note.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Note> = {
  short: { props: { title: 'Good to know' }, slots: { default: '<p>You do not need a diagnosis.</p>' } },
  long: { props: { title: longName }, slots: { default: `<p>${longText}</p><ul><li>One</li><li>Two</li></ul>` } },
  'right to left': { props: { title: rightToLeft }, slots: { default: `<p>${rightToLeft}</p>` }, direction: 'rtl' },
};
