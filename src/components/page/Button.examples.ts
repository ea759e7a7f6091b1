import type { Examples } from '#components/Examples.ts';
import type Button from '#components/page/Button.astro';
import { longName, longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Button> = {
  'a link': { props: { href: '/example/' }, slots: { default: 'Email the team' } },
  quiet: { props: { href: '/example/', look: 'quiet' }, slots: { default: 'Email the Officer for East Lancashire' } },
  'a number to tap': { props: { href: 'tel:999', look: 'call' }, slots: { default: 'Call 999' } },
  'of a form': { props: {}, slots: { default: 'Search' } },
  'a long name': { props: { href: '/example/' }, slots: { default: longName } },
  'a long word': { props: { type: 'button' }, slots: { default: longWord } },
  'right to left': { props: { href: '/example/' }, slots: { default: rightToLeft }, direction: 'rtl' },
};
