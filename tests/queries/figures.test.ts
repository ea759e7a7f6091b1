import { expect, it } from 'vitest';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { figurePage, figuresPage } from '#queries/plans/figures.ts';
import { onDay } from './support/onDay.ts';
import { answeredPage, measureRow, priorityFile, rows, serviceFile } from './support/samples.ts';

const plan = (...measures: Record<string, unknown>[]) => ({
  'plans/figures.mdx': answeredPage({
    title: 'The figures',
    asAt: '2019-06-24',
    sources: [
      { kind: 'document', document: 'scrutiny-pack-2019', where: 'Measures', asAt: '2019-06' },
      { kind: 'public', title: 'A later page', url: 'https://example.org/later', asAt: '2026-06' },
    ],
  }),
  'priorities/first.mdx': priorityFile(),
  'aims.yaml': rows({ id: '1.1', priority: 'first', title: 'Shorter waits', due: '2020-03', leads: [] }),
  'measures.yaml': rows(measureRow(), ...measures),
});

async function pageOf(own: Record<string, unknown>, files: Record<string, string> = {}) {
  await onDay('2026-11-30', { ...plan(), 'measures.yaml': rows(measureRow(own)), ...files });
  const [entry] = await entriesOf('measures');
  if (!entry) throw new Error('There is no measure.');
  return figurePage(entry);
}

it('lists the measures of a priority in the order of the plan, each in a line', async () => {
  await onDay(
    '2026-11-30',
    plan(measureRow({ id: 'a-later-one', ref: '1b', title: 'Happy families', unit: 'number' })),
  );
  const { groups, total, asAt, strategyMeasures } = await figuresPage();
  expect([total, asAt?.text]).toEqual([2, '24 June 2019']);
  expect(groups).toEqual([
    {
      anchor: 'first',
      heading: 'First',
      priority: { label: 'The first priority', href: '/plans/strategy/first/' },
      rows: [
        {
          link: { label: 'Families that wait', href: '/plans/figures/waits/' },
          says: '2017 to 2018: 27%. Last target: 50%.',
        },
        {
          link: { label: 'Happy families', href: '/plans/figures/a-later-one/' },
          says: '2017 to 2018: 27. Last target: 50.',
        },
      ],
    },
  ]);
  expect(strategyMeasures.map(({ links, note }) => [links.length, note])).toEqual([
    [1, undefined],
    [0, 'No measure was set.'],
  ]);
});

it('draws only figures, and prints words where there is none', async () => {
  const { sets, answer, better } = await pageOf({});
  expect(answer).toBe('In 2017 to 2018 it was 27%. The target for 2019 to 2020 was 50%.');
  expect(better).toBe('Lower is better.');
  expect(sets[0]?.rows.map(({ value }) => value)).toEqual(['27%', '40%', '50%', 'not available', '31.5%']);
  expect(sets[0]?.chart.map(({ value }) => value)).toEqual(['27%', '40%', '50%', '31.5%']);
});

it('draws nothing where no figure was printed', async () => {
  const none = { start: 'none yet', first: 'none', second: 'none', neighbours: 'none', england: 'none' };
  const { sets, answer } = await pageOf({ rows: [none], unit: 'not-printed' });
  expect(sets[0]?.chart).toEqual([]);
  expect(answer).toBe('No figure was printed for this in June 2019.');
});

it('keeps figures below nought, and the decimals they were printed with', async () => {
  const row = { start: -3.7, first: -2, second: 0, neighbours: -1, england: -0.5 };
  const { sets } = await pageOf({ rows: [row], unit: 'number', decimals: 1, better: 'not-said' });
  expect(sets[0]?.rows.map(({ value }) => value)).toEqual(['−3.7', '−2.0', '0.0', '−1.0', '−0.5']);
  expect(new Set(sets[0]?.chart.map(({ at }) => JSON.stringify(at))).size).toBeGreaterThan(3);
});

it('shows a measure that is split as a set for each group, and says so in the list', async () => {
  const row = { start: 1, first: 2, second: 3, neighbours: 4, england: 5 };
  const groups = [
    { ...row, label: 'Reading, with a plan' },
    { ...row, label: 'Reading, with support' },
  ];
  const { sets, answer } = await pageOf({ rows: groups });
  expect(sets.map(({ heading }) => heading)).toEqual(['Reading, with a plan', 'Reading, with support']);
  expect(answer).toBe('The figures are below, one set for each group of children.');
  expect((await figuresPage()).groups[0]?.rows[0]?.says).toBe('2 groups of pupils, each with its own figures.');
});

it('has the papers alone for its sources, and leads to the help of today', async () => {
  const { page, today } = await pageOf(
    { today: ['services/now'] },
    { 'services/now.mdx': serviceFile({ title: 'Now' }) },
  );
  expect(page.sources).toHaveLength(1);
  expect(page.sources[0]?.href).toBeUndefined();
  expect(today).toEqual([{ label: 'Now', href: '/services/now/' }]);
});
