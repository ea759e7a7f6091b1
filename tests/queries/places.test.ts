import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placeListPage, placeListPaths } from '#queries/places/placeList.ts';
import { placePage, placePaths } from '#queries/places/placePage.ts';
import { onDay } from './support/onDay.ts';
import { rows } from './support/samples.ts';

const placeSources = readFileSync(new URL('../../src/content/placeSources.yaml', import.meta.url), 'utf8');
const burnley = rows({
  id: 'burnley',
  name: 'Burnley',
  area: 'east',
  confirmed: false,
  tile: { column: 1, row: 1 },
});
const day = (files: Readonly<Record<string, string>>) =>
  onDay('2026-12-01', { 'districts.yaml': burnley, 'placeSources.yaml': placeSources, ...files });

it('says beside a mainstream school that it has places with special help, and from when that is', async () => {
  await day({
    'places/school.csv':
      'id,name,urn,phase,district,town,unit,unitPlaces,unitAsAt,needs,needsFrom,needsAsAt,source,asAt\n' +
      'both,Both,100001,primary,burnley,Burnley,yes,20,2026-09-24,autism,schools-list,2026-09-24,schools-list,2026-01-30\n' +
      'none,None,100002,primary,burnley,Burnley,,,,,,,schools-list,2026-01-30\n' +
      'some,Some,100003,primary,burnley,Burnley,yes,,2026-09-24,,,,schools-list,2026-01-30\n',
  });
  const list = (await placeListPaths()).find(({ props }) => props.district === 'burnley');
  if (!list) throw new Error('There is no list.');
  const { groups, page } = await placeListPage(list.props);
  expect(groups.flatMap(({ lines }) => lines.map(({ facts }) => facts))).toEqual([
    'Primary school. Burnley. Has 20 places with special help. Autism',
    'Primary school. Burnley',
    'Primary school. Burnley. Has places with special help',
  ]);
  expect(page.sources.find(({ text }) => text.includes('list of schools'))?.asAt?.text).toBe('24 September 2026');
});

it('says for how many pupils a special school has room', async () => {
  await day({
    'places/special-school.csv':
      'id,name,urn,district,town,capacity,source,asAt\none,One,100001,burnley,Burnley,120,schools-list,2026-01-30\n',
  });
  const [path] = await placePaths();
  if (!path) throw new Error('There is no page.');
  const { facts } = await placePage(path.props.entry);
  expect(facts.map(({ label, value }) => [label, value])).toEqual([['Room for', '120 pupils']]);
});

const libraryPage = 'https://www.lancashire.gov.uk/libraries-and-archives/libraries/find-a-library/one-library/';

it('says of a library’s number and facts that its page has no date, and never that day as its date', async () => {
  await day({
    'places/library.csv':
      'id,name,district,town,phone,phoneFrom,phoneAsAt,phoneUndated,website,source,asAt\n' +
      `one,One Library,burnley,Burnley,01632 960123,${libraryPage},2026-03-04,yes,${libraryPage},county-libraries,2026-03-04\n`,
  });
  const [path] = await placePaths();
  if (!path) throw new Error('There is no page.');
  const { card, page } = await placePage(path.props.entry);
  expect(card.from?.page.label).toBe('Lancashire County Council’s page');
  expect(card.from?.page.after).toBe(', which has no date. We read a saved copy in March 2026 and have not rung it.');
  expect(page.sources[0]).toEqual({
    text: 'The county council’s library pages',
    href: 'https://www.lancashire.gov.uk/libraries-and-archives/libraries/find-a-library/',
    check: 'The pages have no date. We read them in March 2026',
  });
});
