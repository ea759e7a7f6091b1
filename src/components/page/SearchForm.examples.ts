import type { Examples } from '#components/Examples.ts';
import type SearchForm from '#components/page/SearchForm.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof SearchForm> = {
  empty: { props: { id: 'find' } },
  'a long label': { props: { id: 'find-long', label: longName, value: 'speech therapy' } },
  'quiet, for the head of a page': {
    props: { id: 'find-quiet', label: 'Search this site', name: 'This site', quiet: true },
  },
  'right to left': { props: { id: 'find-rtl', label: rightToLeft, value: '' }, direction: 'rtl' },
};
