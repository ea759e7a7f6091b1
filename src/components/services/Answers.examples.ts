import type { Examples } from '#components/Examples.ts';
import type Answers from '#components/services/Answers.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';
import type { SortedAnswers } from '#domain/services/sortAnswers.ts';

const known: SortedAnswers['known'] = [
  { id: 'whoItIsFor', heading: 'Who it is for', sentences: ['Children who find talking hard.'], isList: false },
  { id: 'howToGetIt', heading: 'How to get it', sentences: [longText, 'Wait.'], isList: true },
  { id: 'whileYouWait', heading: 'While you wait', sentences: [longText], isList: false },
];

export const examples: Examples<typeof Answers> = {
  'nothing known': { props: { known: [] }, printsNothing: true },
  'a sentence, a list and a drawing': {
    props: { known, diagnosis: 'You do not need a diagnosis.', waysIn: ['Ask yourself', longName] },
  },
  'right to left': {
    props: { known: known.map((answer) => ({ ...answer, heading: rightToLeft, sentences: [rightToLeft] })) },
    direction: 'rtl',
  },
};
