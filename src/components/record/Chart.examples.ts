import type { Examples } from '#components/Examples.ts';
import type Chart from '#components/record/Chart.astro';
import { figures, longFigures } from '#components/samples/record.ts';

export const examples: Examples<typeof Chart> = {
  'one figure, so no chart': {
    props: { set: { ...figures, chart: figures.chart.slice(0, 1) }, asAt: 'June 2019' },
    printsNothing: true,
  },
  'result, target and another': { props: { set: figures, asAt: 'June 2019' } },
  'nought at the right': { props: { set: { ...figures, nought: 'end' }, asAt: 'June 2019' } },
  'long names, all and nothing': { props: { set: longFigures, asAt: '24 June 2019' } },
  'right to left': { props: { set: figures, asAt: 'June 2019' }, direction: 'rtl' },
};
