import type { Examples } from '#components/Examples.ts';
import type PeopleToAsk from '#components/contact/PeopleToAsk.astro';
import { urgent } from '#components/samples/page.ts';
import { confirmed, everyWay, nonePublished, overdue, reach } from '#components/samples/reach.ts';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof PeopleToAsk> = {
  'confirmed, not confirmed and late': {
    props: {
      heading: 'Who to ring in Burnley',
      people: [
        { id: 'school', heading: 'About school', says: 'Ask first.', ways: [reach({ from: confirmed })] },
        { id: 'health', heading: 'About health', says: undefined, ways: [reach({ from: overdue }), nonePublished] },
      ],
      urgent,
    },
  },
  'long names': {
    props: {
      heading: `Who to ring in ${longName}`,
      people: [{ id: 'care', heading: longName, says: longText, ways: [everyWay] }],
      urgent: [],
    },
  },
  'right to left': {
    props: {
      heading: rightToLeft,
      people: [{ id: 'school', heading: `${rightToLeft} 1`, says: rightToLeft, ways: [reach({ title: rightToLeft })] }],
      urgent: [],
    },
    direction: 'rtl',
  },
};
