import { placeKinds, type PlaceKindId } from '#base/lists/placeKinds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { metresBetween, nearestTo, wholeMiles } from '#domain/near/aboutMiles.ts';
import { placesNear } from '#domain/near/placesNear.ts';
import { sectorParts, type GridPlace } from '#domain/near/sectorsOf.ts';
import { sectorTable } from '#domain/near/sectorTable.ts';
import type { NearPlacesView, NearPlaceView, PlacesOfKindView } from '#views/NearView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';

/** The kinds that a family may go to. To alternative provision it is sent by the school or the council; other schools are in lists. */
const kinds: readonly PlaceKindId[] = [
  'family-hub',
  'special-school',
  'send-unit',
  'independent-special',
  'college',
  'library',
];

/** How many of a kind stand under a town or a postcode. */
const shown = 3;

/** What lies near a district, for the look-up in the browser: of each kind the three nearest to any of its sectors. */
export async function placesFile(district: string): Promise<NearPlacesView> {
  const sectors = sectorTable((await entriesOf('sectors')).map(({ data }) => data));
  const middles = sectors
    .filter(({ who }) => sectorParts(who).some(({ where }) => where === district))
    .flatMap(({ middle }) => middle ?? []);
  return {
    kinds: (await placesByKind()).map(({ heading, places }) => ({
      heading,
      places: placesNear(places, middles, shown),
    })),
  };
}

/** The three nearest of each kind to a place, with how far they are. */
export async function nearestPlaces(from: GridPlace): Promise<PlacesOfKindView[]> {
  const { miles, oneMile } = await pageText('look-up');
  return (await placesByKind()).map(({ heading, places }) => ({
    heading,
    places: nearestTo(places, from, shown).map((place) => {
      const count = wholeMiles(metresBetween(place, from));
      return { ...place, far: count === 0 ? oneMile : fill(miles, { count }) };
    }),
  }));
}

/** The places of a district by kind, A to Z. Kinds with none are left out. */
export async function placesInDistrict(district: string): Promise<PlacesOfKindView[]> {
  const own = new Set((await entriesOf('places')).filter(({ data }) => data.district === district).map(({ id }) => id));
  return (await placesByKind())
    .map(({ heading, places }) => ({
      heading,
      places: places.filter(({ id }) => own.has(id)).map((place) => ({ ...place, far: undefined })),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Every place whose spot on the grid may be shown, by kind. */
async function placesByKind(): Promise<{ heading: string; places: (NearPlaceView & { id: string })[] }[]> {
  const entries = await entriesOf('places');
  return kinds.map((kind) => ({
    heading: entryOf(placeKinds, kind).plural,
    places: entries.flatMap(({ id, data: { kind: own, name, town, east, north, phone } }) =>
      own === kind && east !== undefined && north !== undefined
        ? [
            {
              id,
              name,
              says: town ?? '',
              call: phone === undefined ? undefined : { href: telephoneLink(phone), number: phone },
              east,
              north,
            },
          ]
        : [],
    ),
  }));
}
