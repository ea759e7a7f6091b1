import type { Examples } from '#components/Examples.ts';
import type MailButton from '#components/contact/MailButton.astro';
import { mail, passedOn } from '#components/samples/mail.ts';
import { rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof MailButton> = {
  'a mailbox that answers': { props: { mail } },
  'long names, passed on, not confirmed': { props: { mail: passedOn } },
  'a quiet button': { props: { mail, quiet: true } },
  'right to left': { props: { mail: { ...mail, button: rightToLeft } }, direction: 'rtl' },
};
