import type { Examples } from '#components/Examples.ts';
import type SourceLine from '#components/record/SourceLine.astro';
import { manySources, sources } from '#components/samples/page.ts';

export const examples: Examples<typeof SourceLine> = {
  'one without a page': { props: { sources: sources.slice(0, 1) } },
  'many and long': { props: { sources: manySources } },
};
