import type { Examples } from '#components/Examples.ts';
import type Parts from '#components/prose/Parts.astro';
import { longText } from '#components/samples/words.ts';

export const examples: Examples<typeof Parts> = {
  none: { props: { parts: [] }, printsNothing: true },
  'a block in a block': {
    props: {
      parts: [
        `<p>${longText}</p>`,
        {
          block: 'Steps',
          props: {},
          inside: [
            '<ol><li>Ask.</li><li>Wait.</li></ol>',
            { block: 'Note', props: { title: 'Good to know' }, inside: ['<p>Ask again.</p>'] },
          ],
        },
      ],
    },
  },
};
