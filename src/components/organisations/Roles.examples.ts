import type { Examples } from '#components/Examples.ts';
import type Roles from '#components/organisations/Roles.astro';
import { day } from '#components/samples/page.ts';
import { longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Roles> = {
  none: { props: { roles: [] }, printsNothing: true },
  'long, and old': {
    props: {
      roles: [
        { what: longText, date: day('2019', '2019') },
        { what: 'Pays for it.', date: day('2026', '2026') },
      ],
    },
  },
  'right to left': { props: { roles: [{ what: rightToLeft, date: day('2026', '2026') }] }, direction: 'rtl' },
};
