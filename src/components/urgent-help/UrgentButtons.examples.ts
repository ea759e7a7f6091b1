import type { Examples } from '#components/Examples.ts';
import type UrgentButtons from '#components/urgent-help/UrgentButtons.astro';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof UrgentButtons> = {
  'one number, and one by hours': {
    props: {
      noPhone: '#no-phone',
      buttons: [
        { says: 'Somebody is in danger', calls: [{ label: '999', href: 'tel:999', hours: undefined }] },
        {
          says: 'A child is being hurt',
          calls: [
            { label: '01632 960123', href: 'tel:01632960123', hours: 'Weekdays, 9 to 5' },
            { label: '01632 960999', href: 'tel:01632960999', hours: 'All other times' },
          ],
        },
      ],
    },
  },
  'long words': {
    props: {
      noPhone: '#no-phone',
      buttons: [{ says: longName, calls: [{ label: longName, href: 'tel:111', hours: undefined }] }],
    },
  },
  'right to left': {
    props: {
      noPhone: '#no-phone',
      buttons: [{ says: rightToLeft, calls: [{ label: '999', href: 'tel:999', hours: undefined }] }],
    },
    direction: 'rtl',
  },
};
