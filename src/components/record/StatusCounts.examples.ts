import type { Examples } from '#components/Examples.ts';
import type StatusCounts from '#components/record/StatusCounts.astro';
import { statuses } from '#components/samples/record.ts';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof StatusCounts> = {
  'none, one and many': { props: { statuses, caption: 'Actions by status' } },
  'long words': {
    props: {
      statuses: statuses.slice(3).map((status) => ({ ...status, label: longName, says: longText })),
      caption: longName,
    },
  },
  'right to left': {
    props: { statuses: statuses.slice(0, 2).map((status) => ({ ...status, says: rightToLeft })), caption: rightToLeft },
    direction: 'rtl',
  },
};
