import type { Examples } from '#components/Examples.ts';
import type Figures from '#components/record/Figures.astro';
import { figures, longFigures } from '#components/samples/record.ts';

export const examples: Examples<typeof Figures> = {
  'a table and its chart': { props: { set: figures, id: 'figures', asAt: 'June 2019' } },
  'under the page’s own heading': { props: { set: figures, id: 'own', asAt: 'June 2019', headed: false } },
  'long names': { props: { set: longFigures, id: 'long', asAt: '24 June 2019' } },
  'right to left': { props: { set: figures, id: 'rtl', asAt: 'June 2019' }, direction: 'rtl' },
};
