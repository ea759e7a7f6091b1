import type { Examples } from '#components/Examples.ts';
import type PlacesOfKinds from '#components/near/PlacesOfKinds.astro';
import { longName, longWord, rightToLeft } from '#components/samples/words.ts';
import type { PlacesOfKindView } from '#views/NearView.ts';

const place: PlacesOfKindView['places'][number] = {
  name: 'The hub',
  says: 'Colne',
  call: { number: '01632 960123', href: 'tel:01632960123' },
  east: 388900,
  north: 440100,
  far: undefined,
};

export const examples: Examples<typeof PlacesOfKinds> = {
  none: { props: { kinds: [] }, printsNothing: true },
  'with miles, and without a number': {
    props: {
      kinds: [
        { heading: 'Family hubs', places: [{ ...place, far: 'About 2 miles' }] },
        { heading: 'Libraries', places: [place, { ...place, name: 'Not to ring', call: undefined, says: '' }] },
      ],
    },
  },
  'long names': {
    props: { kinds: [{ heading: longName, places: [{ ...place, name: longName, says: longWord }] }] },
  },
  'right to left': {
    props: { kinds: [{ heading: rightToLeft, places: [{ ...place, name: rightToLeft, says: rightToLeft }] }] },
    direction: 'rtl',
  },
};
