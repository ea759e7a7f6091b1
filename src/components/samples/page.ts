import { longName, longText, manyLinks, linkTo, rightToLeft, summary } from '#components/samples/words.ts';
import { confirmed, everyWay, reach } from '#components/samples/reach.ts';
import type {
  ContactCardView,
  DateView,
  GlossaryWord,
  NavigationView,
  PageView,
  ReviewView,
  SourceView,
  UrgentLineView,
} from '#views/PageView.ts';

/** @example day('2026-05-20', '20 May 2026') */
export function day(datetime: string, text: string): DateView {
  return { datetime, text };
}

export const review: ReviewView = {
  last: day('2026-05-20', '20 May 2026'),
  by: 'content editor',
  next: day('2026-11-20', '20 November 2026'),
  overdue: false,
};

export const sources: SourceView[] = [
  { text: 'SEND strategy: priority 3', asAt: day('2018-11', 'November 2018') },
  {
    text: 'Some Act, section 1',
    href: 'https://example.org/act',
    check: 'Nobody has checked this against the official page yet',
  },
];

export const manySources: SourceView[] = Array.from({ length: 9 }, (_, index) => ({
  text: `${longName}: page ${index + 1}`,
  href: `https://example.org/${index + 1}`,
  asAt: day('2026', '2026'),
}));

export const words: GlossaryWord[] = [
  { id: 'senco', term: 'SENCO', heading: 'SENCO', says: 'The teacher in charge of extra help.', href: '/words/senco/' },
  { id: 'send', term: 'SEND', heading: 'SEND', says: 'Needing more help than most.', href: '/words/send/' },
];

export const manyWords: GlossaryWord[] = Array.from({ length: 12 }, (_, index) => ({
  id: `word-${index + 1}`,
  term: `word ${index + 1}`,
  heading: `Word ${index + 1} (${longName})`,
  says: longText,
  href: `/words/word-${index + 1}/`,
}));

export const urgent: UrgentLineView[] = [
  { when: 'In danger now?', action: 'Call 999', href: 'tel:999' },
  { when: 'Mental health crisis?', action: 'Call 111, choose option 2', href: 'tel:111' },
];

export const askCard: ContactCardView = {
  heading: 'Who to contact',
  reach: [reach({ from: confirmed })],
  lines: [
    { when: 'At school', who: 'The teacher in charge of extra help', note: 'Ask at the office.' },
    {
      when: 'Stuck',
      who: 'The health officer',
      href: '/contact/',
      call: { number: '01632 960999', href: 'tel:01632960999' },
    },
  ],
  nextStep: 'Say what is hard, and since when.',
};

export const longCard: ContactCardView = {
  heading: `Who to contact: ${longName}`,
  reach: [everyWay, reach({ id: 'second', title: longName }), reach({ id: 'third', title: 'The third team' })],
  lines: [{ when: longName, who: longName, href: '/contact/', note: longText }],
  nextStep: longText,
};

export const navigation: NavigationView = {
  siteName: 'Lancashire Local Offer',
  stage: {
    short: 'New site, being checked.',
    full: 'New site, not yet the official one. Some facts are being checked.',
  },
  searchBox: true,
  main: [
    { label: 'Find help', href: '/services/', current: undefined },
    { label: 'EHC plans and rights', href: '/guides/', current: 'page' },
    { label: 'Near you', href: '/contact/', current: undefined },
    { label: 'Things to do', href: '/events/', current: undefined },
    { label: 'Young people', href: '/young-people/', current: undefined },
    { label: 'Have your say', href: '/have-your-say/', current: undefined },
  ],
  tools: {
    home: '/',
    search: '/search/',
    searchIsHere: false,
    urgentHelp: '/urgent-help/',
    urgentIsHere: false,
  },
  footer: manyLinks(9, 'About us'),
  languages: {
    label: 'Other languages',
    href: '/languages/',
    names: [
      { says: 'polski', lang: 'pl', dir: 'ltr' },
      { says: 'اردو', lang: 'ur', dir: 'rtl' },
    ],
  },
  footerNote: 'Made for families in Lancashire. Nothing is kept on your device.',
  made: { says: 'Made on 1 December 2026.', day: '2026-12-01', longAgo: 'That is over a week ago.' },
};

/** A page with a little of all that a page may have. */
export const page: PageView = {
  shortVersion: undefined,
  address: undefined,
  title: 'Help with talking',
  headTitle: 'Help with talking: examples',
  summary,
  section: '/services/',
  crumbs: [linkTo('Home'), linkTo('Find help')],
  navigation,
  urgent,
  askCard,
  tellUs: [
    { label: 'Something is out of date', href: 'mailto:team@example.org?subject=Old' },
    { label: 'A link is broken', href: 'mailto:team@example.org?subject=Link' },
  ],
  tellUsForm: undefined,
  review,
  sources,
  glossary: words,
  aboutWord: undefined,
  search: undefined,
};

/** The same with all that makes it long and late. */
export const longPage: PageView = {
  ...page,
  title: longName,
  headTitle: 'Long names: examples',
  crumbs: [linkTo('Home'), linkTo(longName), linkTo(`More of ${longName}`)],
  askCard: longCard,
  review: { ...review, overdue: true, note: 'The dates of the guides that it is made of' },
  sources: manySources,
  glossary: manyWords,
};

export const rightToLeftPage: PageView = {
  ...page,
  title: rightToLeft,
  headTitle: 'Right to left: examples',
  crumbs: [linkTo('Home'), { label: rightToLeft, href: '/example/rtl/' }],
  askCard: { ...askCard, heading: rightToLeft },
};
