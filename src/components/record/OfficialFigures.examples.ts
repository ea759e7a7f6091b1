import type { Examples } from '#components/Examples.ts';
import type OfficialFigures from '#components/record/OfficialFigures.astro';
import { longName } from '#components/samples/words.ts';

const words = { year: 'Year', lancashire: 'Lancashire', england: 'England', table: 'Table and chart' };

const figures = {
  heading: 'The newest figures we hold',
  intro: 'A department publishes these.',
  credit: 'Under an open licence.',
  licence: { label: 'Read the licence', href: 'https://example.org/licence' },
  newer: { label: 'See the newest figures', href: 'https://example.org/newer' },
};

const set = {
  anchor: 'now-plans',
  counts: 'The share of plans in time.',
  inWords: 'In 2024 few were.',
  table: [
    { label: '2023', lancashire: 'not shown (under 10)', england: '49.1%' },
    { label: '2024', lancashire: '17.3%', england: '45.9%' },
  ],
  set: {
    heading: 'Plans in time',
    rows: [],
    chart: [
      { label: 'Lancashire, 2024', value: '17.3%', sort: 'result' as const, at: 17.3 },
      { label: 'England, 2024', value: '45.9%', sort: 'other' as const, at: 45.9 },
    ],
    nought: 'start' as const,
    says: 'Plans in time. Lancashire, 2024: 17.3%. England, 2024: 45.9%.',
  },
  caption: 'Figures of a department, up to December 2024.',
  notes: ['Be careful with years before.'],
  source: { text: 'The release', href: 'https://example.org/release' },
};

export const examples: Examples<typeof OfficialFigures> = {
  'several, folded': {
    props: {
      figures: {
        ...figures,
        sets: [set, { ...set, anchor: 'now-late', set: { ...set.set, heading: 'Plans that were late' } }],
      },
      words,
      folded: true,
    },
  },
  'one series': { props: { figures: { ...figures, sets: [set] }, words } },
  'long name, nothing drawn': {
    props: {
      figures: { ...figures, sets: [{ ...set, set: { ...set.set, heading: longName, chart: [] }, source: undefined }] },
      words,
    },
  },
};
