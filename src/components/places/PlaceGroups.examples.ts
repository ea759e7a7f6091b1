import type { Examples } from '#components/Examples.ts';
import type PlaceGroups from '#components/places/PlaceGroups.astro';
import { call } from '#components/samples/reach.ts';
import { linkTo, longName, longText, longWord, rightToLeft } from '#components/samples/words.ts';
import type { PlaceLineView } from '#views/PlaceView.ts';

const line: PlaceLineView = {
  id: 'one',
  name: 'The school',
  href: '/places/one/',
  facts: 'Colne. Ages 2 to 11',
  call,
  noCall: undefined,
  links: [],
};

export const examples: Examples<typeof PlaceGroups> = {
  none: { props: { groups: [] }, printsNothing: true },
  'with a page, with links, with neither': {
    props: {
      groups: [
        { id: 'pendle', heading: 'Pendle', lines: [line] },
        {
          id: 'wyre',
          heading: 'Wyre',
          lines: [
            { ...line, id: 'two', name: 'With links', href: undefined, links: [linkTo('Website'), linkTo('Record')] },
            {
              ...line,
              id: 'three',
              name: 'Name and town',
              href: undefined,
              call: undefined,
              noCall: 'Ask us.',
              facts: '',
            },
          ],
        },
      ],
    },
  },
  'long names': {
    props: {
      groups: [
        { id: 'long', heading: longName, lines: [{ ...line, name: longName, facts: `${longText} ${longWord}` }] },
      ],
    },
  },
  'right to left': {
    props: {
      groups: [{ id: 'rtl', heading: rightToLeft, lines: [{ ...line, name: rightToLeft, facts: rightToLeft }] }],
    },
    direction: 'rtl',
  },
};
