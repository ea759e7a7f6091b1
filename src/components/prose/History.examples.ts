import type { Examples } from '#components/Examples.ts';
import type History from '#components/prose/History.astro';
import { longText } from '#components/samples/words.ts';

export const examples: Examples<typeof History> = {
  'a month': { props: { when: '2019-06' }, slots: { default: `<p>${longText}</p>` } },
};
