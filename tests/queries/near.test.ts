import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { districtFeed } from '#queries/near/districtFeed.ts';
import { nearestPlaces, placesFile, placesInDistrict } from '#queries/near/nearPlaces.ts';
import { districtPage } from '#queries/near/nearDistrict.ts';
import { thingsNear } from '#queries/near/thingsNear.ts';
import { onDay } from './support/onDay.ts';
import { eventFile, officerFile, rows, serviceFile } from './support/samples.ts';

const placeSources = readFileSync(new URL('../../src/content/placeSources.yaml', import.meta.url), 'utf8');
const grid = { east: 388900, north: 440100 };

const reachFile = readFileSync(new URL('../../src/content/reach/family-hubs.yaml', import.meta.url), 'utf8');
const burnley = rows({
  id: 'burnley',
  name: 'Burnley',
  area: 'east',
  confirmed: false,
  tile: { column: 1, row: 1 },
});

const hubs = [
  'id,name,otherId,district,address,town,postcode,east,north,reach,source,asAt',
  'a-hub,A Hub,1,burnley,1 Example Street,Burnley,BB11 1AA,383758,432377,,land-list,2026-03-01',
];
const units = [
  'id,name,urn,inSchool,district,town,postcode,east,north,source,asAt',
  'unit-a,Unit at A,100001,A School,burnley,Burnley,BB11 1AA,383758,432377,council-units,2023',
  'unit-b,Unit at B,100002,B School,burnley,Burnley,BB11 1AB,383759,432378,council-units,2025-02-06',
];

const libraries = [
  'id,name,district,address,town,postcode,east,north,website,quietHour,source,asAt',
  'b-library,B Library,burnley,,Burnley,BB11 1AA,383758,432377,,"Monday, 5pm to 6pm",county-libraries,2026-03-04',
  'a-library,A Library,burnley,,Burnley,BB11 1AA,383758,432377,,"Saturday, 9am to 10am",county-libraries,2026-03-05',
  'loud-library,Loud Library,burnley,,Burnley,BB11 1AA,383758,432377,,,county-libraries,2026-01-04',
];

beforeEach(async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'sectors.yaml': rows({ id: 'bb11-1', east: 383900, north: 432500, who: 'burnley' }),
    'placeSources.yaml': placeSources,
    'places/family-hub.csv': `${hubs.join('\n')}\n`,
    'places/send-unit.csv': `${units.join('\n')}\n`,
  });
});

it('leads from each place near you to its page', async () => {
  const kinds = [...(await placesInDistrict('burnley')), ...(await nearestPlaces(grid))];
  const hrefs = ['/places/a-hub/', '/places/unit-a/', '/places/unit-b/'];
  expect(kinds.flatMap(({ places }) => places.map(({ href }) => href)).toSorted()).toEqual(
    [...hrefs, ...hrefs].toSorted(),
  );
});

it('says once for each kind whose list its places are from, with every date', async () => {
  expect((await placesInDistrict('burnley')).map(({ heading, from }) => [heading, from])).toEqual([
    ['Family hubs', 'From the council’s list of buildings, March 2026. Ring before you go.'],
    [
      'Units in mainstream schools',
      'From the council’s page about units in schools (Lancashire County Council), 2023 and 6 February 2025.',
    ],
  ]);
});

it('tells whoever follows a district what changed there, newest first, and shows a thing again when its date is later', async () => {
  const days = { by: 'content editor', next: '2027-06-01' };
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'placeSources.yaml': placeSources,
    'places/family-hub.csv': `${hubs.join('\n')}\n`,
    'services/here.mdx': serviceFile({ title: 'Here', areas: ['east'], reviewed: { ...days, on: '2026-11-20' } }),
    'services/there.mdx': serviceFile({ title: 'There', areas: ['north'], reviewed: { ...days, on: '2026-11-25' } }),
    'events/soon.mdx': eventFile({ title: 'Soon', area: 'east', changed: '2026-11-24' }),
    'events/elsewhere.mdx': eventFile({ title: 'Elsewhere', area: 'north', changed: '2026-11-24' }),
  });
  const { title, items } = await districtFeed('burnley');
  expect(title).toContain('Burnley');
  expect(items.map(({ title: what, link }) => [what, new URL(link).pathname + new URL(link).hash])).toEqual([
    ['Soon', '/events/soon/#changed-2026-11-24'],
    ['Here', '/services/here/#changed-2026-11-20'],
    ['A Hub, Burnley', '/places/a-hub/#changed-2026-03-01'],
  ]);
});

it('leaves out kinds of which a district has none', async () => {
  expect(await placesInDistrict('wyre')).toEqual([]);
});

it('gives a browser the id of the page of a place, and where each list is from', async () => {
  const {
    middles,
    kinds: [hubKind],
  } = await placesFile('burnley');
  expect(middles).toEqual({ 'BB11 1': { east: 383900, north: 432500 } });
  expect(hubKind).toEqual({
    heading: 'Family hubs',
    from: 'From the council’s list of buildings, March 2026. Ring before you go.',
    places: [{ page: 'a-hub', name: 'A Hub', says: 'Burnley', call: undefined, east: 383758, north: 432377 }],
  });
});

it('says when the libraries of a district are quiet, with the oldest date, and leads to all things to do', async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'placeSources.yaml': placeSources,
    'places/library.csv': `${libraries.join('\n')}\n`,
  });
  const things = await thingsNear({ id: 'burnley', name: 'Burnley' });
  expect(things.hours).toEqual([
    { label: 'A Library', href: '/places/a-library/', when: 'Saturday, 9am to 10am' },
    { label: 'B Library', href: '/places/b-library/', when: 'Monday, 5pm to 6pm' },
  ]);
  expect(things.says).toContain('4 March 2026');
  expect(things.more.href).toBe('/things-to-do/');
});

it('says that it knows of no quiet hour in a district without one', async () => {
  const { says, hours } = await thingsNear({ id: 'wyre', name: 'Wyre' });
  expect(hours).toEqual([]);
  expect(says).toContain('no library in Wyre');
});

it('does not give the day on which we read the pages of libraries as theirs', async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'placeSources.yaml': placeSources,
    'places/library.csv': `${libraries.slice(0, 2).join('\n')}\n`,
  });
  expect((await placesInDistrict('burnley')).map(({ from }) => from)).toEqual([
    'From the county council’s library pages (Lancashire County Council), which have no date. We read them on 4 March 2026.',
  ]);
});

it('gives a hub the number of the council’s line, and says whose it is', async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'placeSources.yaml': placeSources,
    'reach/family-hubs.yaml': reachFile,
    'places/family-hub.csv': `${hubs.join('\n').replace(',,land-list', ',family-hubs,land-list')}\n`,
  });
  for (const [kind] of [await placesInDistrict('burnley'), await nearestPlaces(grid)]) {
    expect(kind?.places.map(({ call }) => call?.number)).toEqual(['0300 123 6720']);
    expect(kind?.from).toBe(
      'From the council’s list of buildings, March 2026. Ring before you go. We found no hub’s own number. This is the council’s line for children’s services.',
    );
  }
});

it('lists in its district what is shown by name and town only or has no postcode, and never says how far it is', async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'placeSources.yaml': placeSources,
    'places/independent-special.csv':
      'id,name,urn,shown,district,town,source,asAt\nsmall,Small School,100001,name-and-town,burnley,Burnley,schools-list,2026-01-30\n',
    'places/college.csv':
      'id,name,urn,district,town,source,asAt\nsome-college,Some College,100002,burnley,Nelson,schools-list,2026-01-30\n',
  });
  const [small, college] = (await placesInDistrict('burnley')).map(({ places: [place] }) => place);
  expect(small).toEqual({
    name: 'Small School',
    says: 'Burnley. Ask the council how to reach this school.',
    href: undefined,
    call: undefined,
    far: undefined,
  });
  expect([college?.href, college?.says]).toEqual(['/places/some-college/', 'Nelson']);
  expect(await nearestPlaces(grid)).toEqual([]);
  expect((await placesFile('burnley')).kinds).toEqual([]);
});

it('has a number on the card of the health officer where one is published', async () => {
  await onDay('2026-12-01', {
    'districts.yaml': burnley,
    'reach/the-board.yaml': reachFile,
    'contacts/officer-east.mdx': officerFile('east', { reach: ['the-board'] }),
  });
  const { officerCard } = await districtPage('burnley');
  expect(officerCard?.reach.map(({ main }) => main?.number)).toEqual(['0300 123 6720']);
});
