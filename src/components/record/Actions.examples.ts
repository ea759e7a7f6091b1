import type { Examples } from '#components/Examples.ts';
import type Actions from '#components/record/Actions.astro';
import { action, lateAction } from '#components/samples/record.ts';
import { longName, rightToLeft } from '#components/samples/words.ts';

const group = { heading: 'Ask families', anchor: 'aim-1-4', href: undefined, leads: 'the council' };

export const examples: Examples<typeof Actions> = {
  none: { props: { groups: [] }, printsNothing: true },
  'one, as planned': { props: { groups: [{ ...group, actions: [action] }] } },
  'late, long names, told differently': {
    props: {
      groups: [
        { ...group, heading: longName, anchor: 'aim-long', href: '/plans/', leads: longName, actions: [lateAction] },
      ],
    },
  },
  'right to left': {
    props: { groups: [{ ...group, heading: rightToLeft, actions: [{ ...action, title: rightToLeft }] }] },
    direction: 'rtl',
  },
};
