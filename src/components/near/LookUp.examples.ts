import type { Examples } from '#components/Examples.ts';
import type LookUp from '#components/near/LookUp.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';
import type { LookUpText } from '#views/NearView.ts';

const names: readonly LookUpText[] = [
  'isIn',
  'others',
  'notYours',
  'go',
  'outside',
  'localOffer',
  'noSector',
  'noOutcode',
  'several',
  'unknown',
  'nothing',
  'failed',
  'nearest',
  'nearestNote',
  'miles',
  'oneMile',
];

const lookUp = {
  here: 'wyre',
  near: '/near/',
  places: '/places/',
  files: { postcodes: 'near/postcodes.json', names: 'near/names.json', places: 'near/wyre/places.json' },
  texts: Object.fromEntries(names.map((name) => [name, 'Words with “quotes”.'])) as Record<LookUpText, string>,
  names: { wyre: 'Wyre' },
  neighbours: {},
  label: 'Postcode, town or district',
  button: 'Find',
  promise: 'Nothing is sent or kept.',
};

export const examples: Examples<typeof LookUp> = {
  'a box to type in': { props: { lookUp }, shownByScript: true },
  'long words': {
    props: { lookUp: { ...lookUp, label: longName, button: 'Find what is near', promise: longText } },
    shownByScript: true,
  },
  'right to left': {
    props: { lookUp: { ...lookUp, label: rightToLeft, button: rightToLeft, promise: rightToLeft } },
    direction: 'rtl',
    shownByScript: true,
  },
};
