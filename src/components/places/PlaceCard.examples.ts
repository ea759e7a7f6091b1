import type { Examples } from '#components/Examples.ts';
import type PlaceCard from '#components/places/PlaceCard.astro';
import { askCard } from '#components/samples/page.ts';
import { call, notConfirmed, overdue } from '#components/samples/reach.ts';
import { longEmail, longName, longWord, rightToLeft } from '#components/samples/words.ts';
import type { PlaceCardView } from '#views/PlaceView.ts';

const card: PlaceCardView = {
  heading: 'Ring the office',
  call,
  noCall: undefined,
  from: notConfirmed,
  address: '1 Example Street, Exampleton EX1 1AA',
  website: { label: 'example.org', href: 'https://example.org/' },
  email: { label: 'office@example.org', href: 'mailto:office@example.org' },
  reach: undefined,
};
const nothing = { call: undefined, from: undefined, address: undefined, website: undefined, email: undefined };

export const examples: Examples<typeof PlaceCard> = {
  'a number of its own': { props: { card } },
  'from an old page': { props: { card: { ...card, from: overdue } } },
  'nothing but its name': { props: { card: { ...card, ...nothing, noCall: 'We found no number.' } } },
  'somebody who answers for several': { props: { card: { ...card, ...nothing, reach: askCard } } },
  'long names': {
    props: {
      card: {
        ...card,
        heading: longName,
        address: `${longWord}, ${longName}`,
        website: { label: `${longWord}.example.org`, href: 'https://example.org/' },
        email: { label: longEmail, href: `mailto:${longEmail}` },
      },
    },
  },
  'right to left': { props: { card: { ...card, heading: rightToLeft, address: rightToLeft } }, direction: 'rtl' },
};
