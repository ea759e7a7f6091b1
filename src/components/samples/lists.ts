import { longName, longText, longWord, rightToLeft, summary } from '#components/samples/words.ts';
import type { HitView, PagesView } from '#views/ListView.ts';

export const hit: HitView = {
  title: 'Short breaks',
  href: '/services/short-breaks/',
  facts: ['Care', 'Free', '5 to 18'],
  summary,
  names: ['respite'],
};

export const longHit: HitView = {
  title: longName,
  href: '/services/long/',
  facts: [longName, longWord],
  summary: longText,
  names: [longName, longWord],
};

export const rightToLeftHit: HitView = { ...hit, title: rightToLeft, summary: rightToLeft, names: [rightToLeft] };

/** The fifth of many pages. */
export const pages: PagesView = {
  number: 5,
  of: 40,
  previous: '/services/page/4/',
  next: '/services/page/6/',
  pages: [1, 4, 5, 6, 40].map((number) => ({
    number,
    href: `/services/page/${number}/`,
    current: number === 5,
    afterGap: number === 4 || number === 40,
  })),
};
