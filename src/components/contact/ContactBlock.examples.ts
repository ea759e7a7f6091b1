import type { Examples } from '#components/Examples.ts';
import type ContactBlock from '#components/contact/ContactBlock.astro';
import { contact, longContact } from '#components/samples/mail.ts';
import { linkTo, rightToLeft, summary } from '#components/samples/words.ts';

export const examples: Examples<typeof ContactBlock> = {
  'a mailbox that answers': { props: { contact, says: summary, more: linkTo('Who they are') } },
  'long names, not confirmed': { props: { contact: longContact } },
  'nobody to write to': { props: { contact: { ...contact, mail: undefined } } },
  'right to left': {
    props: { contact: { ...contact, nextStep: rightToLeft }, heading: rightToLeft, says: rightToLeft },
    direction: 'rtl',
  },
};
