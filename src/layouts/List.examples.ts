import type { Examples } from '#components/Examples.ts';
import type List from '#layouts/List.astro';
import { longPage, page } from '#components/samples/page.ts';
import { longText, manyLinks } from '#components/samples/words.ts';
import type { NarrowView } from '#views/ListView.ts';

const links = manyLinks(6, 'Need').map((link, index) => ({ ...link, current: index === 1 }));
const narrow: NarrowView = {
  list: '/services/',
  total: 2,
  groups: [
    { facet: 'need', heading: 'By need', links, folded: false },
    { facet: 'cost', heading: 'By cost', links, folded: true },
  ],
};

export const examples: Examples<typeof List> = {
  'a list': {
    props: { page, answer: 'Two kinds of help.', narrow },
    slots: { default: '<h2>Help</h2><ul class="hits"><li><h3><a href="/a/">Breaks</a></h3></li></ul>' },
  },
  'long names': { props: { page: longPage, answer: longText, narrow }, slots: { top: `<p>${longText}</p>` } },
};
