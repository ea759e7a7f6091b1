import { expect, it } from 'vitest';
import { officialFigure } from '#schemas/officialFigures.ts';

const sound = {
  id: 'refusals',
  title: 'Requests turned down',
  counts: 'How many.',
  inWords: 'In 2024 there were 876.',
  unit: 'number',
  table: 'requests',
  measure: 'requests_decided_not_to_assess',
  source: { kind: 'public', title: 'A release', url: 'https://example.org/release', asAt: '2024-12' },
};

const messages = (own: Record<string, unknown>) =>
  officialFigure
    .safeParse({ ...sound, ...own })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

it('refuses any count under 10, for whichever area', () => {
  expect(messages({ rows: [{ period: '2024', lancashire: 10, england: 38889 }] })).toEqual([]);
  expect(messages({ rows: [{ period: '2024', lancashire: 9, england: 0 }] })).toEqual([
    'rows.0.lancashire stands for fewer than 10 children, who could be known by it. Write: not shown (under 10)',
    'rows.0.england stands for fewer than 10 children, who could be known by it. Write: not shown (under 10)',
  ]);
});

it('takes a small share, but not a share of nought, which tells the count', () => {
  expect(messages({ unit: 'percent', rows: [{ period: '2024', lancashire: 6.9, england: 5.1 }] })).toEqual([]);
  expect(messages({ unit: 'percent', rows: [{ period: '2024', lancashire: 0, england: 5.1 }] })).toHaveLength(1);
});
