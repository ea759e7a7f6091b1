import type { Examples } from '#components/Examples.ts';
import type View from '#components/drawing/View.astro';

export const examples: Examples<typeof View> = {
  'the view': { props: {} },
};
