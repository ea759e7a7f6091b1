import type { Examples } from '#components/Examples.ts';
import type UrgentLine from '#components/page/UrgentLine.astro';
import { urgent } from '#components/samples/page.ts';
import { longName, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof UrgentLine> = {
  none: { props: { lines: [] }, printsNothing: true },
  two: { props: { lines: urgent } },
  'many and long': {
    props: { lines: [...urgent, { when: `${longName}?`, action: `Call ${longName}`, href: 'tel:111' }] },
  },
  'right to left': {
    props: { lines: [{ when: rightToLeft, action: rightToLeft, href: 'tel:999' }] },
    direction: 'rtl',
  },
};
