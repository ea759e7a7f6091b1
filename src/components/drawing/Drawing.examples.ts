import type { Examples } from '#components/Examples.ts';
import type Drawing from '#components/drawing/Drawing.astro';

export const examples: Examples<typeof Drawing> = {
  small: { props: { name: 'talking' } },
  big: { props: { name: 'school', big: true } },
};
