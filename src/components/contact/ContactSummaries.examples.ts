import type { Examples } from '#components/Examples.ts';
import type ContactSummaries from '#components/contact/ContactSummaries.astro';
import { contact, longContact } from '#components/samples/mail.ts';

export const examples: Examples<typeof ContactSummaries> = {
  none: { props: { id: 'none', heading: 'Teams', contacts: [] }, printsNothing: true },
  'long names, and one nobody can write to': {
    props: {
      id: 'teams',
      heading: 'Teams',
      contacts: [
        { ...longContact, href: '/contact/long/' },
        { ...contact, mail: undefined, href: '/contact/officer/' },
      ],
    },
  },
};
