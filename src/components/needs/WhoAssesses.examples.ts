import type { Examples } from '#components/Examples.ts';
import type WhoAssesses from '#components/needs/WhoAssesses.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

const texts = { whoAssesses: 'Who assesses', here: 'In Lancashire', inGeneral: 'Anywhere in England' };
const call = { verb: 'Call', number: '01772 900 100', href: 'tel:+441772900100', says: undefined };

export const examples: Examples<typeof WhoAssesses> = {
  'a number, and a caution': {
    props: {
      texts,
      here: [
        { where: 'Preston', who: 'A children’s doctor.', call, caution: 'This may have changed. Ask first.' },
        { where: 'Anywhere else', who: 'Ask your doctor.', call: undefined, caution: undefined },
      ],
      inGeneral: ['A team looks at your child.'],
    },
  },
  'long names': {
    props: { texts, here: [{ where: longName, who: longText, call, caution: longText }], inGeneral: [longText] },
  },
  'right to left': {
    props: {
      texts,
      here: [{ where: rightToLeft, who: rightToLeft, call: undefined, caution: undefined }],
      inGeneral: [rightToLeft],
    },
    direction: 'rtl',
  },
};
