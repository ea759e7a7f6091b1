import type { Examples } from '#components/Examples.ts';
import type FilterForm from '#components/search/FilterForm.astro';

export const examples: Examples<typeof FilterForm> = {
  'as the script shows it': { props: {}, shownByScript: true },
};
