import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { PlaceKindId } from '#base/lists/placeKinds.ts';
import { byName } from '#base/text/byName.ts';
import { agesOfPlace, needsOfPlace } from '#domain/places/factsOfPlace.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { siteDate } from '#queries/page/siteSettings.ts';

/** A place with what lists and pages near it need. */
export interface PlaceLine {
  id: string;
  name: string;
  kind: PlaceKindId;
  /** The id of its district. */
  district: string;
  town: string | undefined;
  /** Its page, or its line in the list of a district. Undefined for a place that is shown by name and town only. */
  href: string | undefined;
  /** Its own number. */
  phone: string | undefined;
  /** The entry of reach that answers for it, if it has one. */
  reach: string | undefined;
  /** Metres on the national grid, by its postcode. */
  east: number | undefined;
  north: number | undefined;
  /** Such as "2 to 11". */
  ages: string | undefined;
  needs: string | undefined;
}

/** Every place, by name. */
export async function placeLines(): Promise<PlaceLine[]> {
  const today = siteDate();
  return (await placesByName()).map(({ id, data }) => ({
    id,
    name: data.name,
    kind: data.kind,
    district: data.district,
    town: data.town,
    href: hrefOf(id, data),
    phone: data.phone,
    reach: data.reach,
    east: data.east,
    north: data.north,
    ages: agesOfPlace(data),
    needs: needsOfPlace(data, today),
  }));
}

/** The places themselves, by name. */
export async function placesByName(): Promise<CollectionEntry<'places'>[]> {
  return (await entriesOf('places')).toSorted((a, b) => byName(a.data.name, b.data.name));
}

function hrefOf(id: string, data: CollectionEntry<'places'>['data']): string | undefined {
  if (hasPage(data)) return addresses.place(id);
  return data.shown === undefined ? `${addresses.schoolsIn(data.district)}#${id}` : undefined;
}
