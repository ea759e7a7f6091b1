import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { mapTiles } from '#domain/districts/mapTiles.ts';
import { areas, type AreaId } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import type { AreaListView } from '#views/ContactView.ts';
import type { ContactCardView, LinkView } from '#views/PageView.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { reachViews } from '#queries/page/reach.ts';
import type { DistrictOfficerView } from '#views/SearchView.ts';
import type { District } from '#schemas/districts.ts';
import { contactView } from '#queries/contact/contacts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

/** Links to all twelve districts, A to Z. */
export async function districtLinks(): Promise<LinkView[]> {
  const districts = await allDistricts();
  return districts.map(({ id, name }) => ({ label: name, href: addresses.nearDistrict(id) }));
}

/** The twelve districts for the search page, A to Z, each with whom to contact about health. */
export async function searchDistricts(): Promise<DistrictOfficerView[]> {
  const [districts, officers] = [await allDistricts(), await healthOfficers()];
  return Promise.all(
    districts.map(async ({ id, name, area, confirmed }) => ({
      id,
      label: name,
      href: addresses.nearDistrict(id),
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
        href: addresses.nearDistrict(district.id),
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
export function officerOf(officers: readonly CollectionEntry<'contacts'>[], area: AreaId, district: string) {
  const own = officers.find(({ data }) => data.area === area);
  if (own) return own;
  throw new Error(
    `No contact has the role area-health-officer for ${entryOf(areas, area).label}. ${district} needs one.`,
  );
}

/** The card of a health officer on the pages of places: a number to tap, and what to say. Undefined if nobody publishes one. */
export async function officerCard({ data }: CollectionEntry<'contacts'>): Promise<ContactCardView | undefined> {
  const { title, shortTitle = title, reach, nextStep } = data;
  return reach && contactCard({ heading: shortTitle, contacts: [], reach, nextStep });
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
