import type { Examples } from '#components/Examples.ts';
import type EndMatter from '#components/page/EndMatter.astro';
import { longPage, page, review, rightToLeftPage } from '#components/samples/page.ts';
import { formWords } from '#components/samples/form.ts';

export const examples: Examples<typeof EndMatter> = {
  'with words to explain': { props: { page, html: '<p>Ask the SENCO.</p>' } },
  'nothing but how to mend it': {
    props: { page: { ...page, review: undefined, sources: [], urgent: [] }, html: '' },
  },
  overdue: { props: { page: { ...page, review: { ...review, overdue: true } }, html: '' } },
  'long names, and many of all': {
    props: {
      page: {
        ...longPage,
        tellUsForm: {
          endpoint: 'https://example.org/',
          page: '/example/',
          ...formWords,
          reasons: [{ id: 'old', label: 'It is old' }],
        },
      },
      html: longPage.glossary.map(({ term }) => term).join(', '),
    },
  },
  'right to left': { props: { page: rightToLeftPage, html: '<p>SENCO</p>' }, direction: 'rtl' },
};
