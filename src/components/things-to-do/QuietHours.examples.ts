import type { Examples } from '#components/Examples.ts';
import type QuietHours from '#components/things-to-do/QuietHours.astro';

const words = { says: '1 library has one.', library: 'Library', when: 'Quiet hour' };

export const examples: Examples<typeof QuietHours> = {
  none: { props: { ...words, hours: [] } },
  'one district': {
    props: {
      ...words,
      hours: [
        {
          district: 'Pendle',
          hours: [{ library: 'Barnoldswick Library', href: 'https://example.org/', when: 'Saturday, 9am to 10am' }],
        },
      ],
    },
  },
};
