import type { Examples } from '#components/Examples.ts';
import type DistrictArea from '#components/contact/DistrictArea.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof DistrictArea> = {
  'not confirmed, and no paper says it': {
    props: { name: 'Burnley', area: 'East', confirmed: false, evidence: undefined },
  },
  confirmed: { props: { name: 'Burnley', area: 'East', confirmed: true, evidence: undefined } },
  'long names, with what is known': {
    props: {
      name: longName,
      area: longName,
      confirmed: false,
      evidence: { note: longText, publisher: longName, url: 'https://example.org/' },
    },
  },
  'a publisher without a page': {
    props: {
      name: 'Wyre',
      area: 'North',
      confirmed: false,
      evidence: { note: 'A board paper lists it.', publisher: 'A hospital trust' },
    },
  },
  'right to left': {
    props: { name: rightToLeft, area: rightToLeft, confirmed: false, evidence: undefined },
    direction: 'rtl',
  },
};
