import type { Examples } from '#components/Examples.ts';
import type PictureSteps from '#components/page/PictureSteps.astro';
import { longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof PictureSteps> = {
  'three steps': {
    props: {
      steps: [
        { drawing: 'talking', says: 'Tell a person you trust.' },
        { drawing: 'ring', says: 'Or call and say what is wrong.' },
        { drawing: 'hug', says: 'You are not in trouble.' },
      ],
    },
  },
  'a long word': { props: { steps: [{ drawing: 'plan', says: longWord }] } },
  'right to left': { props: { steps: [{ drawing: 'plan', says: rightToLeft }] }, direction: 'rtl' },
};
