import type { Examples } from '#components/Examples.ts';
import type EmailText from '#components/contact/EmailText.astro';
import { longEmail } from '#components/samples/words.ts';

export const examples: Examples<typeof EmailText> = {
  'a long address': { props: { text: longEmail } },
  'a sentence with an address': { props: { text: 'Write to team@example.org or ring.' } },
  'no address at all': { props: { text: 'Ring them.' } },
};
