import type { Examples } from '#components/Examples.ts';
import type LetterText from '#components/letters/LetterText.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';

const texts = {
  letter: 'The letter',
  fillIn: 'Change the words in [brackets].',
  copy: 'Copy',
  copied: 'Copied.',
  subject: 'Subject',
};

export const examples: Examples<typeof LetterText> = {
  short: { props: { texts, subject: 'Please assess my child', text: ['[Your name]', 'Please assess my child.'] } },
  'long lines': { props: { texts, subject: longName, text: [longText, longText] } },
  'right to left': { props: { texts, subject: rightToLeft, text: [rightToLeft] }, direction: 'rtl' },
};
