import type { Examples } from '#components/Examples.ts';
import type Latest from '#components/home/Latest.astro';
import { day } from '#components/samples/page.ts';
import { linkTo, longName } from '#components/samples/words.ts';

export const examples: Examples<typeof Latest> = {
  none: { props: { latest: undefined }, printsNothing: true },
  'a short name': { props: { latest: { date: day('2026-11-20', '20 November 2026'), link: linkTo('Short breaks') } } },
  'a long name': { props: { latest: { date: day('2026-11-20', '20 November 2026'), link: linkTo(longName) } } },
};
