import type { Examples } from '#components/Examples.ts';
import type FromLine from '#components/reach/FromLine.astro';
import { confirmed, notConfirmed, overdue } from '#components/samples/reach.ts';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof FromLine> = {
  confirmed: { props: { from: confirmed } },
  'not confirmed': { props: { from: notConfirmed } },
  'overdue, with a second page': { props: { from: overdue } },
  'no number to confirm': { props: { from: notConfirmed, tag: false } },
  'a long name': { props: { from: { ...notConfirmed, page: { ...notConfirmed.page, label: longName } } } },
  'right to left': {
    props: { from: { ...confirmed, page: { ...confirmed.page, label: rightToLeft } } },
    direction: 'rtl',
  },
};
