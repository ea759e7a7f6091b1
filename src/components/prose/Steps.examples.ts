import type { Examples } from '#components/Examples.ts';
import type Steps from '#components/prose/Steps.astro';
import { longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Steps> = {
  'two steps': { props: {}, slots: { default: `<ol><li>Ask.</li><li>${longText}</li></ol>` } },
  'twelve steps': {
    props: {},
    slots: { default: `<ol>${Array.from({ length: 12 }, () => '<li>And then?</li>').join('')}</ol>` },
  },
  'right to left': {
    props: {},
    slots: { default: `<ol><li>${rightToLeft}</li><li>${rightToLeft}</li></ol>` },
    direction: 'rtl',
  },
};
