import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { groupBy } from '#base/groupBy.ts';
import { placeKinds, type PlaceKindId } from '#base/lists/placeKinds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { metresBetween, nearestTo, wholeMiles } from '#domain/near/aboutMiles.ts';
import { placesNear } from '#domain/near/placesNear.ts';
import { sectorParts, type GridPlace } from '#domain/near/sectorsOf.ts';
import { sectorTable } from '#domain/near/sectorTable.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import type { Place } from '#schemas/places.ts';
import type { NearPlacesView, NearPlaceView, PlacesOfKindView } from '#views/NearView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { placeSources } from '#queries/places/placeSources.ts';

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
    kinds: (await listed((places) => placesNear(places, middles, shown))).map(({ heading, from, places }) => ({
      heading,
      from,
      places: places.map(({ view }) => view),
    })),
  };
}

/** The three nearest of each kind to a place, with how far they are. */
export async function nearestPlaces(from: GridPlace): Promise<PlacesOfKindView[]> {
  const { miles, oneMile } = await pageText('look-up');
  return (await listed((places) => nearestTo(places, from, shown))).map((kind) => ({
    ...kind,
    places: kind.places.map(({ view }) => {
      const count = wholeMiles(metresBetween(view, from));
      return withLink(view, count === 0 ? oneMile : fill(miles, { count }));
    }),
  }));
}

/** The places of a district by kind, A to Z. Kinds with none are left out. */
export async function placesInDistrict(district: string): Promise<PlacesOfKindView[]> {
  return (await listed((places) => places.filter(({ data }) => data.district === district))).map((kind) => ({
    ...kind,
    places: kind.places.map(({ view }) => withLink(view)),
  }));
}

/** A place whose spot on the grid may be shown. */
interface NearPlace extends GridPlace {
  data: Place;
  view: NearPlaceView;
}

/**
 * Of each kind the places that are wanted, with where their list is from. Kinds with none are left out.
 *
 * @param wanted picks from all places of a kind
 */
async function listed(wanted: (places: NearPlace[]) => NearPlace[]) {
  const from = await fromWords();
  return (await placesByKind()).flatMap(({ kind, all }) => {
    const places = wanted(all);
    if (places.length === 0) return [];
    return [{ heading: entryOf(placeKinds, kind).plural, from: from(kind, places), places }];
  });
}

async function placesByKind(): Promise<{ kind: PlaceKindId; all: NearPlace[] }[]> {
  const entries = await entriesOf('places');
  return kinds.map((kind) => ({
    kind,
    all: entries.flatMap(({ id, data }) => {
      const { name, town, east, north, phone } = data;
      if (data.kind !== kind || east === undefined || north === undefined) return [];
      const page = hasPage(data) ? id : undefined;
      const call = phone === undefined ? undefined : { href: telephoneLink(phone), number: phone };
      return [{ east, north, data, view: { page, name, says: town ?? '', call, east, north } }];
    }),
  }));
}

/** Says which lists some places of a kind are from, and the dates of these. */
async function fromWords(): Promise<(kind: PlaceKindId, places: readonly NearPlace[]) => string> {
  const { placesFrom, hubsFrom, librariesFrom } = await pageText('near-place');
  const sources = await placeSources();
  return (kind, places) => {
    const lines = [...groupBy(places, ({ data }) => data.source)].map(([id, ofList]) => {
      const source = sources.get(id);
      const dates = [...new Set(ofList.map(({ data }) => data.asAt))].toSorted();
      // The day in the list of buildings is only the first of its month.
      return kind === 'family-hub'
        ? fill(hubsFrom, { date: inSentence(dates.map((date) => inWords(date.slice(0, 7)))) })
        : fill(kind === 'library' ? librariesFrom : placesFrom, {
            list: source?.title ?? id,
            publisher: source?.publisher ?? '',
            date: inSentence(dates.map(inWords)),
          });
    });
    return lines.join(' ');
  };
}

function withLink({ page, ...place }: NearPlaceView, far?: string): PlacesOfKindView['places'][number] {
  return { ...place, href: page && addresses.place(page), far };
}
