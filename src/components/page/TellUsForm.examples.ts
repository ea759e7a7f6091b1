import type { Examples } from '#components/Examples.ts';
import type TellUsForm from '#components/page/TellUsForm.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';
import { formWords } from '#components/samples/form.ts';

export const examples: Examples<typeof TellUsForm> = {
  'two reasons, one long': {
    props: {
      form: {
        endpoint: 'https://example.org/',
        page: '/example/',
        ...formWords,
        reasons: [
          { id: 'old', label: 'Something is out of date' },
          { id: 'long', label: longName },
        ],
      },
    },
  },
  'right to left': {
    props: {
      form: {
        endpoint: 'https://example.org/',
        page: '/example/',
        ...formWords,
        reasons: [{ id: 'old', label: rightToLeft }],
      },
    },
    direction: 'rtl',
  },
};
