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

const official = (own: Record<string, unknown> = {}) => ({
  id: 'plans-in-20-weeks',
  title: 'Plans in time',
  counts: 'The share in time.',
  inWords: 'In 2024 few were.',
  beside: ['waits'],
  unit: 'percent',
  table: 'timeliness_20_week',
  measure: 'pc_plans_issued_within_20_weeks',
  rows: [
    { period: '2023', lancashire: 'not shown (under 10)', england: 49.1 },
    { period: '2024', lancashire: 17.3, england: 45.9 },
  ],
  source: { kind: 'public', title: 'The release', url: 'https://example.org/release', asAt: '2024-12' },
  ...own,
});

it('puts the newest official share at the head, and every series under one heading with its licence', async () => {
  await onDay('2026-11-30', { ...plan(), 'officialFigures.yaml': rows(official()) });
  const { newest, newer, official: figures } = await figuresPage();
  expect(newest).toBe('2024: 17.3% of new plans came within 20 weeks.');
  expect(newer.says).toBe('The Department for Education has newer figures. We do not hold them yet.');
  expect(newer.link.href).toMatch(/^https:\/\/explore-education-statistics\.service\.gov\.uk\//);
  expect(figures.credit).toContain('Open Government Licence v3.0');
  expect(figures.sets[0]?.table).toEqual([
    { label: '2023', lancashire: 'not shown (under 10)', england: '49.1%' },
    { label: '2024', lancashire: '17.3%', england: '45.9%' },
  ]);
  expect(figures.sets[0]?.set.says).toBe('Plans in time. Lancashire, 2024: 17.3%. England, 2024: 45.9%.');
  expect(figures.sets[0]?.caption).toBe('Figures of the Department for Education, up to December 2024.');
});

it('draws counts of Lancashire alone, with a comma at each thousand', async () => {
  const counts = official({
    id: 'requests',
    unit: 'number',
    rows: [
      { period: '202324', label: 'January 2024', lancashire: 924, england: 75951 },
      { period: '202425', label: 'January 2025', lancashire: 12317, england: 638745 },
    ],
  });
  await onDay('2026-11-30', { ...plan(), 'officialFigures.yaml': rows(counts) });
  const [figures] = (await figuresPage()).official.sets;
  expect(figures?.table.map(({ label, england }) => [label, england])).toEqual([
    ['January 2024', '75,951'],
    ['January 2025', '638,745'],
  ]);
  expect(figures?.set.chart.map(({ value, at }) => [value, at])).toEqual([
    ['924', 7.5],
    ['12,317', 100],
  ]);
  expect((await figuresPage()).newest).toBeUndefined();
});

it('stands on the page of the old measure beside which it belongs, and on no other', async () => {
  const files = { 'officialFigures.yaml': rows(official(), official({ id: 'requests', beside: undefined })) };
  expect((await pageOf({}, files)).official.sets.map(({ anchor }) => anchor)).toEqual(['now-plans-in-20-weeks']);
});
