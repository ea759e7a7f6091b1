import { longEmail, longName, longText, summary } from '#components/samples/words.ts';
import type { ContactView, MailView } from '#views/ContactView.ts';

/** A mailbox that answers. */
export const mail: MailView = {
  button: 'Email the team',
  href: 'mailto:team@example.org',
  address: 'team@example.org',
  passedOnBy: undefined,
  confirmed: true,
  otherwise: { label: 'ask for free advice', href: '/services/advice/' },
};

/** A mailbox of somebody else, which nobody has tried. */
export const passedOn: MailView = {
  ...mail,
  button: `Email ${longName}`,
  href: `mailto:${longEmail}`,
  address: longEmail,
  passedOnBy: 'The Partnership’s team',
  confirmed: false,
};

export const contact: ContactView = {
  id: 'officer',
  title: 'Health officer for East Lancashire',
  shortTitle: 'Health officer, East',
  summary,
  does: ['Answers questions about health help that school and doctor could not settle.'],
  doesNot: ['Decide about plans.'],
  mail,
  nextStep: 'Send two lines.',
};

export const longContact: ContactView = {
  ...contact,
  title: longName,
  shortTitle: longName,
  summary: longText,
  does: [longText],
  mail: passedOn,
  nextStep: longText,
};
