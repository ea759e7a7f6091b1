import type { Examples } from '#components/Examples.ts';
import type Record from '#layouts/Record.astro';
import { day, longPage, page } from '#components/samples/page.ts';
import { longText } from '#components/samples/words.ts';

export const examples: Examples<typeof Record> = {
  'as reported on a day': {
    props: { page, answer: 'Half was done.', asAt: day('2019-06-24', '24 June 2019') },
    slots: {
      top: `<p>${longText}</p>`,
      default: `<section class="text flow"><h2>Part</h2><p>${longText}</p></section>`,
    },
  },
  'long names, no day': { props: { page: longPage, answer: longText } },
};
