import type { Examples } from '#components/Examples.ts';
import type UrgentWays from '#components/urgent-help/UrgentWays.astro';
import { confirmed, notConfirmed } from '#components/samples/reach.ts';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

const way = { id: 'text', when: 'You cannot speak', ways: [{ label: 'Text 999', href: 'sms:999' }], note: undefined };

export const examples: Examples<typeof UrgentWays> = {
  'confirmed, and nothing to tap': {
    props: {
      ways: [
        { ...way, from: confirmed },
        {
          ...way,
          id: 'say',
          ways: [{ label: 'Press 55', href: undefined }],
          note: 'On a mobile phone.',
          from: notConfirmed,
        },
      ],
    },
  },
  'long names': { props: { ways: [{ ...way, when: longName, note: longText, from: notConfirmed }] } },
  'right to left': { props: { ways: [{ ...way, when: rightToLeft, from: confirmed }] }, direction: 'rtl' },
};
