import type { Examples } from '#components/Examples.ts';
import type WayLink from '#components/reach/WayLink.astro';
import { call } from '#components/samples/reach.ts';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof WayLink> = {
  'a button': { props: { way: call, big: true } },
  'a line among many': { props: { way: call, who: 'The team' } },
  'a long button': {
    props: { way: { ...call, verb: longName, number: undefined, href: 'https://example.org/' }, big: true },
  },
  'nothing to tap': { props: { way: { ...call, href: undefined } } },
  'right to left': { props: { way: { ...call, verb: rightToLeft }, big: true }, direction: 'rtl' },
};
