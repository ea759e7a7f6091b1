import type { Examples } from '#components/Examples.ts';
import type UrgentFirst from '#components/search/UrgentFirst.astro';
import { urgent } from '#components/samples/page.ts';

export const examples: Examples<typeof UrgentFirst> = {
  'as the script shows it': { props: { lines: urgent }, shownByScript: true },
};
