import type { Examples } from '#components/Examples.ts';
import type PageFacts from '#components/page/PageFacts.astro';
import { manySources, review, sources } from '#components/samples/page.ts';
import { longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof PageFacts> = {
  'nothing to say': { props: { review: undefined, sources: [] }, printsNothing: true },
  'reviewed, with two sources': { props: { review, sources } },
  overdue: { props: { review: { ...review, overdue: true }, sources: [] } },
  'history, which has no next review': { props: { review: { ...review, by: undefined, next: undefined }, sources } },
  'many long sources': { props: { review: { ...review, note: longText }, sources: manySources } },
  'right to left': { props: { review, sources: [{ text: rightToLeft }] }, direction: 'rtl' },
};
