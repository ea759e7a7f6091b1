import type { Examples } from '#components/Examples.ts';
import type WordsOnPage from '#components/page/WordsOnPage.astro';
import { manyWords, words } from '#components/samples/page.ts';

export const examples: Examples<typeof WordsOnPage> = {
  none: { props: { words: [] }, printsNothing: true },
  'few, shown at once': { props: { words } },
  'many, behind their heading': { props: { words: manyWords } },
};
