import type { Examples } from '#components/Examples.ts';
import type BodyText from '#components/prose/BodyText.astro';
import { longText } from '#components/samples/words.ts';

/** Never asked where there are parts. */
const compiled = () => new Response();

export const examples: Examples<typeof BodyText> = {
  'neither names nor words': { props: { body: undefined }, printsNothing: true },
  'names and words': {
    props: {
      names: ['the plan', 'the strategy'],
      body: { parts: [`<p>${longText}</p><ul><li>One</li><li>Two</li></ul>`], Content: compiled, sections: [] },
    },
  },
};
