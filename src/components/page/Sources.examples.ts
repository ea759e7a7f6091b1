import type { Examples } from '#components/Examples.ts';
import type Sources from '#components/page/Sources.astro';
import { manySources, sources } from '#components/samples/page.ts';
import { rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Sources> = {
  'a paper and a law that nobody checked': { props: { sources } },
  'many and long': { props: { sources: manySources } },
  'right to left': { props: { sources: [{ text: rightToLeft, href: 'https://example.org/' }] }, direction: 'rtl' },
};
