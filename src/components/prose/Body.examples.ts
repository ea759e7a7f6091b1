import type { Examples } from '#components/Examples.ts';
import type Body from '#components/prose/Body.astro';
import { longText } from '#components/samples/words.ts';

/** Never asked where there are parts. */
const compiled = () => new Response();

export const examples: Examples<typeof Body> = {
  'words and a block': {
    props: {
      body: {
        parts: [
          `<h2>A heading</h2><p>${longText}</p>`,
          { block: 'Note', props: { title: 'Good to know' }, inside: ['<p>You do not need a diagnosis.</p>'] },
        ],
        Content: compiled,
        sections: [],
      },
    },
  },
};
