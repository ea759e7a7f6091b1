import type { Examples } from '#components/Examples.ts';
import type LeavePage from '#components/page/LeavePage.astro';

export const examples: Examples<typeof LeavePage> = {
  'the way off': { props: {} },
};
