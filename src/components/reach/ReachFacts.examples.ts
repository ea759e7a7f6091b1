import type { Examples } from '#components/Examples.ts';
import type ReachFacts from '#components/reach/ReachFacts.astro';
import { everyWay, nonePublished, reach } from '#components/samples/reach.ts';

export const examples: Examples<typeof ReachFacts> = {
  'nothing but a number': { props: { reach: reach() } },
  'every way there is': { props: { reach: everyWay } },
  'nothing published': { props: { reach: nonePublished } },
  'a text first': {
    props: {
      reach: reach({ main: { verb: 'Text', number: '07700 900123', href: 'sms:07700900123', says: undefined } }),
    },
  },
};
