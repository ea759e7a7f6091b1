import type { Examples } from '#components/Examples.ts';
import type OfficerCards from '#components/search/OfficerCards.astro';
import { contact, longContact } from '#components/samples/mail.ts';
import { reach } from '#components/samples/reach.ts';
import { longName } from '#components/samples/words.ts';
import type { DistrictOfficerView } from '#views/SearchView.ts';

const district: DistrictOfficerView = {
  id: 'burnley',
  label: 'Burnley',
  href: '/contact/burnley/',
  areaId: 'east',
  area: 'East',
  confirmed: true,
  officer: contact,
  reach: undefined,
};

export const examples: Examples<typeof OfficerCards> = {
  none: { props: { districts: [] }, printsNothing: true },
  confirmed: { props: { districts: [district] }, shownByScript: true },
  'not confirmed, with a number and long names': {
    props: {
      districts: [
        {
          ...district,
          id: 'long',
          label: longName,
          area: longName,
          confirmed: false,
          officer: longContact,
          reach: reach(),
        },
      ],
    },
    shownByScript: true,
  },
};
