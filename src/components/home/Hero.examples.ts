import type { Examples } from '#components/Examples.ts';
import type Hero from '#components/home/Hero.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Hero> = {
  'a long heading': { props: {}, slots: { default: `<h2>${longName}</h2><p class="text">${longName}</p>` } },
  'right to left': { props: {}, slots: { default: `<h2>${rightToLeft}</h2>` }, direction: 'rtl' },
};
