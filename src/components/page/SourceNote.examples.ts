import type { Examples } from '#components/Examples.ts';
import type SourceNote from '#components/page/SourceNote.astro';

export const examples: Examples<typeof SourceNote> = {
  none: { props: { sources: [] }, printsNothing: true },
  'with a date': {
    props: {
      sources: [
        { text: 'A page', href: 'https://example.org/', asAt: { datetime: '2026-03', text: 'March 2026' } },
        { text: 'A page without a date', href: 'https://example.org/2', check: 'The page has no date' },
      ],
    },
  },
};
