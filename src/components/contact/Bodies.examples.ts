import type { Examples } from '#components/Examples.ts';
import type Bodies from '#components/contact/Bodies.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Bodies> = {
  none: { props: { name: 'Burnley', bodies: [] }, printsNothing: true },
  'one with neither page nor source': {
    props: {
      name: 'Burnley',
      bodies: [{ what: 'Housing', name: 'Burnley Council', href: undefined, source: undefined, planned: undefined }],
    },
  },
  'long names, with a change to come': {
    props: {
      name: longName,
      bodies: [
        {
          what: longName,
          name: longName,
          href: 'https://example.org/',
          source: { label: longName, href: 'https://example.org/body', date: 'The page has no date.' },
          planned: {
            what: longText,
            source: { label: 'Example', href: 'https://example.org/plan', date: 'July 2026.' },
          },
        },
        { what: 'Health', name: 'An NHS trust', href: undefined, source: undefined, planned: undefined },
      ],
    },
  },
  'right to left': {
    props: {
      name: rightToLeft,
      bodies: [{ what: rightToLeft, name: rightToLeft, href: undefined, source: undefined, planned: undefined }],
    },
    direction: 'rtl',
  },
};
