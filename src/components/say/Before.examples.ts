import type { Examples } from '#components/Examples.ts';
import type Before from '#components/say/Before.astro';

export const examples: Examples<typeof Before> = {
  'where script writes': { props: {} },
};
