import { longEmail, longName, longText } from '#components/samples/words.ts';
import type { FromWords } from '#domain/reach/fromWords.ts';
import type { ReachView, WayView } from '#views/ReachView.ts';

/** Numbers that Ofcom keeps for stories and plays: nobody has them. */
export const call: WayView = { verb: 'Call', number: '01632 960123', href: 'tel:01632960123', says: undefined };
export const otherCall: WayView = {
  verb: 'Call',
  number: '01632 960999',
  href: 'tel:01632960999',
  says: 'Evenings and weekends only',
};

const page = { before: 'From ', label: 'Example’s page', href: 'https://example.org/contact' };

/** Nobody has rung it, and its page has no date. */
export const notConfirmed: FromWords = {
  confirmed: false,
  rung: undefined,
  page: { ...page, after: ', which has no date. We read a saved copy in November 2026 and have not rung it.' },
  also: undefined,
  short: { ...page, after: ', which has no date. We read a saved copy in November 2026. Not rung yet.' },
};

export const confirmed: FromWords = {
  confirmed: true,
  rung: 'Rung on 4 December 2026 by a content editor.',
  page: { ...page, after: ' of March 2026.' },
  also: undefined,
  short: { ...page, after: ' of March 2026. Rung on 4 December 2026 by a content editor.' },
};

/** Its review is late: the page is old, and whoever rang it did so long ago. */
export const overdue: FromWords = {
  confirmed: false,
  rung: 'Rung on 4 December 2025 by a content editor. That was half a year ago, or longer.',
  page: { ...page, after: ' of March 2022.' },
  also: {
    before: '',
    label: 'Another of its pages',
    href: 'https://example.org/about',
    after: ' of May 2022 says the same.',
  },
  short: { ...page, after: ' of March 2022. Rung on 4 December 2025 by a content editor.' },
};

/** Who can be reached: one number and nothing else, but for what is given. */
export function reach(fields: Partial<ReachView> = {}): ReachView {
  return {
    id: 'team',
    title: 'The advice team',
    what: 'Free advice about school and plans',
    mayAsk: 'Yes.',
    forWhom: undefined,
    where: undefined,
    main: call,
    phones: [],
    email: undefined,
    texts: [],
    relay: undefined,
    sign: undefined,
    open: undefined,
    links: [],
    post: undefined,
    nonePublished: false,
    from: notConfirmed,
    ...fields,
  };
}

/** Every way there can be, each as long as it gets. */
export const everyWay: ReachView = reach({
  title: longName,
  what: longText,
  mayAsk: 'No. A doctor, a health visitor or the school must ask, and you can ask them to.',
  forWhom: 'Birth to 25, and longer for those who have a plan',
  where: 'Only for families who live in Burnley, Pendle, Rossendale, Hyndburn or Ribble Valley.',
  main: { ...call, says: 'Choose option 2, then option 4' },
  phones: [otherCall, { ...otherCall, number: '01632 960888', href: 'tel:01632960888', says: undefined }],
  email: { address: longEmail, href: `mailto:${longEmail}` },
  texts: [{ verb: 'Text', number: '07700 900123', href: 'sms:07700900123', says: 'Write HELP first' }],
  relay: '18001 01632 960123',
  sign: { says: 'Make a video call in British Sign Language', href: 'https://example.org/sign' },
  open: 'Monday to Thursday 8.45am to 5pm, Friday 8.45am to 4.30pm. Bank holidays: closed.',
  links: [
    { label: 'Ask on their form', href: 'https://example.org/form' },
    { label: 'Their page about waiting times and how to be seen sooner', href: 'https://example.org/waiting' },
  ],
  post: 'Room 12, The Long House, 100 Example Street, Exampleton, EX1 1AA',
});

/** Nothing to tap: no number and no mailbox is published. */
export const nonePublished: ReachView = reach({
  title: 'A group of parents',
  main: undefined,
  nonePublished: true,
  links: [{ label: 'Their page', href: 'https://example.org/group' }],
  post: 'The Hall, Example Street, Exampleton',
});
