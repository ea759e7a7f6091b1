import type { Examples } from '#components/Examples.ts';
import type PlacesOfKinds from '#components/near/PlacesOfKinds.astro';
import { longName, longText, longWord, rightToLeft } from '#components/samples/words.ts';
import type { PlacesOfKindView } from '#views/NearView.ts';

const place: PlacesOfKindView['places'][number] = {
  name: 'The hub',
  href: '/places/the-hub/',
  says: 'Colne',
  call: { number: '01632 960123', href: 'tel:01632960123' },
  far: undefined,
};

const from = 'From the council’s list, March 2026.';

export const examples: Examples<typeof PlacesOfKinds> = {
  none: { props: { kinds: [] }, printsNothing: true },
  'with miles, and without a number or a page': {
    props: {
      kinds: [
        { heading: 'Family hubs', from, places: [{ ...place, far: 'About 2 miles' }] },
        {
          heading: 'Libraries',
          from,
          places: [place, { ...place, name: 'Not to ring', href: undefined, call: undefined, says: '' }],
        },
      ],
    },
  },
  'long names': {
    props: { kinds: [{ heading: longName, from: longText, places: [{ ...place, name: longName, says: longWord }] }] },
  },
  'right to left': {
    props: {
      kinds: [
        { heading: rightToLeft, from: rightToLeft, places: [{ ...place, name: rightToLeft, says: rightToLeft }] },
      ],
    },
    direction: 'rtl',
  },
};
