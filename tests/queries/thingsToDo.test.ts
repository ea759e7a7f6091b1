import { expect, it } from 'vitest';
import { thingsToDoPage } from '#queries/things-to-do/thingsToDo.ts';
import { onDay } from './support/onDay.ts';
import { rows } from './support/samples.ts';

const thing = (own: Record<string, unknown> = {}) => ({
  id: 'clubs-for-all',
  kind: 'clubs',
  title: 'Clubs for all',
  says: ['Come and play.'],
  link: { label: 'See the times', url: 'https://example.org/times' },
  sources: [{ kind: 'public', title: 'Times, the club', url: 'https://example.org/times', asAt: '2026-05' }],
  ...own,
});

const libraries = [
  'id,name,district,town,postcode,east,north,quietHour,source,asAt',
  'another,Another,burnley,Burnley,BB11 1AA,383758,432377,"Monday, 5pm to 6pm",county-libraries,2026-02-03',
  'a-library,A Library,burnley,Burnley,BB11 1AA,383758,432377,"Monday, 5pm to 6pm",county-libraries,2026-03-04',
  'loud,Loud,burnley,Burnley,BB11 1AA,383758,432377,,county-libraries,2026-01-01',
];

it('shows each kind that holds something, in its order, each thing with the page that says so', async () => {
  await onDay('2026-12-01', {
    'thingsToDo.yaml': rows(thing(), thing({ id: 'a-break', kind: 'breaks', title: 'A break' })),
  });
  const { groups } = await thingsToDoPage();
  expect(groups.map(({ anchor, drawing, things }) => [anchor, drawing, things.map(({ title }) => title)])).toEqual([
    ['breaks', 'break', ['A break']],
    ['clubs', 'friends', ['Clubs for all']],
  ]);
  const [club] = groups[1]?.things ?? [];
  expect(club?.sources).toEqual([
    { text: 'Times, the club', href: 'https://example.org/times', asAt: { datetime: '2026-05', text: 'May 2026' } },
  ]);
  expect(club?.links).toEqual([{ label: 'See the times', href: 'https://example.org/times' }]);
});

it('says when libraries are quiet, and the oldest day on which a page was read', async () => {
  await onDay('2026-12-01', {
    'placeSources.yaml': rows({
      id: 'county-libraries',
      title: 'Libraries',
      publisher: 'The council',
      licence: 'facts-only',
    }),
    'places/library.csv': `${libraries.join('\n')}\n`,
  });
  const { groups, quiet: shown } = await thingsToDoPage();
  expect(groups.map(({ anchor }) => anchor)).toEqual(['quiet']);
  expect(shown.says).toContain('2 libraries have one.');
  expect(shown.says).toContain('3 February 2026');
  expect(shown.hours.map(({ district, hours }) => [district, hours.map(({ library }) => library)])).toEqual([
    ['Burnley', ['A Library', 'Another']],
  ]);
});
