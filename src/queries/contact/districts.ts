import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { mapTiles } from '#domain/districts/mapTiles.ts';
import { areas, type AreaId } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import type { AreaListView } from '#views/ContactView.ts';
import type { LinkView } from '#views/PageView.ts';
import { reachViews } from '#queries/page/reach.ts';
import type { DistrictOfficerView } from '#views/SearchView.ts';
import type { District } from '#schemas/districts.ts';
import { contactView } from '#queries/contact/contacts.ts';
import { districtBodies, firstPeople, peopleToAsk } from '#queries/contact/peopleToAsk.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageView } from '#queries/page/pageView.ts';
import { dateView, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each district, for `getStaticPaths`. */
export async function districtPaths(): Promise<{ params: { district: string }; props: { id: string } }[]> {
  const entries = await entriesOf('districts');
  return entries.map(({ id }) => ({ params: { district: id }, props: { id } }));
}

/** Links to all twelve districts, A to Z. */
export async function districtLinks(): Promise<LinkView[]> {
  const districts = await allDistricts();
  return districts.map(({ id, name }) => ({ label: name, href: addresses.contactsFor(id) }));
}

/** The twelve districts for the search page, A to Z, each with whom to contact about health. */
export async function searchDistricts(): Promise<DistrictOfficerView[]> {
  const [districts, officers] = [await allDistricts(), await healthOfficers()];
  return Promise.all(
    districts.map(async ({ id, name, area, confirmed }) => ({
      id,
      label: name,
      href: addresses.contactsFor(id),
      areaId: area,
      area: entryOf(areas, area).label,
      confirmed,
      officer: await contactView(officerOf(officers, area, name), name),
      reach: (await reachViews(officerOf(officers, area, name).data.reach, id))[0],
    })),
  );
}

/** The drawn map and the list that says the same. */
export async function districtMap(hereId?: string) {
  const districts = await allDistricts();
  const here = districts.find(({ id }) => id === hereId);
  const lists: AreaListView[] = areas.map(({ id, label }) => ({
    area: label,
    districts: districts
      .filter(({ area }) => area === id)
      .map((district) => ({
        label: district.name,
        href: addresses.contactsFor(district.id),
        current: district.id === hereId,
      })),
  }));
  return {
    drawing: mapTiles(districts, hereId),
    title: here
      ? `Twelve districts in three areas. ${here.name} is marked, in the ${here.area}.`
      : 'Twelve districts in three areas.',
    lists,
  };
}

/** Everything that a district's page shows. */
export async function districtPage(id: string) {
  const district = (await allDistricts()).find((item) => item.id === id);
  if (!district) throw new Error(`There is no district "${id}".`);
  const area = entryOf(areas, district.area).label;
  const officers = await healthOfficers();
  const own = officerOf(officers, district.area, district.name);
  const others = officers.filter((officer) => officer !== own);
  const start = await firstPeople();
  const page = await pageView({
    address: addresses.contactsFor(id),
    title: `Who to contact in ${district.name}`,
    summary: `Who to ask in ${district.name} about health, school and care for a child or young person with special educational needs or disabilities.`,
    section: 'contacts',
    review: reviewView(own.data.reviewed),
    sources: [...sourceLines(own.data.sources), ...evidenceSource(district)],
    search: { type: 'contact', filters: { need: [], age: [], area: [district.area], kind: [] } },
  });
  return {
    // The numbers stand after the people to ask, and need not stand again at the foot.
    page: { ...page, urgent: [] },
    answer: start.answer,
    name: district.name,
    area,
    confirmed: district.confirmed,
    evidence: district.evidence && {
      note: district.evidence.note,
      publisher: district.evidence.publisher,
      url: district.evidence.url,
    },
    people: start.people,
    toAsk: await peopleToAsk(id),
    bodies: await districtBodies(district),
    urgent: page.urgent,
    officer: await contactView(own, district.name),
    officerPage: { label: 'What a health officer does, and does not do', href: addresses.contact(own.id) },
    help: { label: `All help in ${district.name}`, href: addresses.servicesBy('district', id) },
    outside: addresses.contactsOutside,
    map: await districtMap(id),
    others: await Promise.all(
      others.map((officer) => contactView(officer, officer.data.area && entryOf(areas, officer.data.area).label)),
    ),
  };
}

/** The three area health officers, in the order of the areas. */
export async function healthOfficers(): Promise<CollectionEntry<'contacts'>[]> {
  const entries = await entriesOf('contacts');
  return areas.flatMap(({ id }) =>
    entries.filter(({ data }) => data.role === 'area-health-officer' && data.area === id),
  );
}

/**
 * The health officer of an area.
 *
 * @throws if no contact has that role
 */
function officerOf(officers: readonly CollectionEntry<'contacts'>[], area: AreaId, district: string) {
  const own = officers.find(({ data }) => data.area === area);
  if (own) return own;
  throw new Error(
    `No contact has the role area-health-officer for ${entryOf(areas, area).label}. ${district} needs one.`,
  );
}

/** The names of these districts, in their order. */
export async function districtNames(ids: readonly string[]): Promise<string[]> {
  const districts = await allDistricts();
  return districts.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** The twelve districts, A to Z. */
export async function allDistricts(): Promise<District[]> {
  const entries = await entriesOf('districts');
  return entries.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => byName(a.name, b.name));
}

function evidenceSource({ evidence }: District) {
  if (!evidence) return [];
  return [
    { text: evidence.publisher, href: evidence.url, ...(evidence.asAt ? { asAt: dateView(evidence.asAt) } : {}) },
  ];
}
