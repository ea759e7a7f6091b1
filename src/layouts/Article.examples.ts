import type { Examples } from '#components/Examples.ts';
import type Article from '#layouts/Article.astro';
import { longPage, page, rightToLeftPage } from '#components/samples/page.ts';
import { longText, rightToLeft } from '#components/samples/words.ts';

const slots = {
  default: '<p class="answer"><span>Someone can help you with this.</span></p>',
  more: `<h2>What happens next</h2><p>${longText}</p>`,
};

export const examples: Examples<typeof Article> = {
  'the card that fits every page': { props: { page }, slots },
  'long names, late, and many of all': { props: { page: longPage }, slots },
  'nothing but a heading': {
    props: {
      page: { ...page, crumbs: [], review: undefined, sources: [], urgent: [], tellUs: page.tellUs.slice(0, 1) },
    },
  },
  'right to left': { props: { page: rightToLeftPage }, slots: { default: `<p>${rightToLeft}</p>` }, direction: 'rtl' },
};
