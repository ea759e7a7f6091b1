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
import { placesByName } from '#queries/places/placeLines.ts';
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
  const own = sectors.flatMap(({ id, middle, who }) =>
    middle !== undefined && sectorParts(who).some(({ where }) => where === district)
      ? [{ start: id.toUpperCase().replace('-', ' '), middle }]
      : [],
  );
  const middles = own.map(({ middle }) => middle);
  return {
    middles: Object.fromEntries(own.map(({ start, middle }) => [start, middle])),
    kinds: (await listed((places) => placesNear(placed(places), middles, shown))).map(({ heading, from, places }) => ({
      heading,
      from,
      places: places.map(({ view, east, north }) => ({ ...view, east, north })),
    })),
  };
}

/** The three nearest of each kind to a place, with how far they are. */
export async function nearestPlaces(from: GridPlace): Promise<PlacesOfKindView[]> {
  const { miles, oneMile } = await pageText('look-up');
  return (await listed((places) => nearestTo(placed(places), from, shown))).map((kind) => ({
    ...kind,
    places: kind.places.map((place) => {
      const count = wholeMiles(metresBetween(place, from));
      return withLink(place.view, count === 0 ? oneMile : fill(miles, { count }));
    }),
  }));
}

/** All places of a district by kind, A to Z, also those of which we may show no more than name and town. Kinds with none are left out. */
export async function placesInDistrict(district: string): Promise<PlacesOfKindView[]> {
  const { nameAndTown } = await pageText('places');
  return (await listed((places) => places.filter(({ data }) => data.district === district))).map((kind) => ({
    ...kind,
    places: kind.places.map(({ data, view }) =>
      withLink(data.shown === undefined ? view : { ...view, says: `${view.says}. ${nameAndTown}` }),
    ),
  }));
}

/** A place that a list may hold. */
interface ListedPlace {
  data: Place;
  view: NearPlaceView;
}

/** Those whose spot on the grid is known and may be shown: only of these can be said how far they are. */
function placed(places: readonly ListedPlace[]): (ListedPlace & GridPlace)[] {
  return places.flatMap((place) => {
    const { east, north } = place.data;
    return east === undefined || north === undefined ? [] : [{ ...place, east, north }];
  });
}

/**
 * Of each kind the places that are wanted, with where their list is from. Kinds with none are left out.
 *
 * @param wanted picks from all places of a kind
 */
async function listed<Item extends ListedPlace>(wanted: (places: readonly ListedPlace[]) => Item[]) {
  const from = await fromWords();
  return (await placesByKind()).flatMap(({ kind, all }) => {
    const places = wanted(all);
    if (places.length === 0) return [];
    return [{ heading: entryOf(placeKinds, kind).plural, from: from(kind, places), places }];
  });
}

async function placesByKind(): Promise<{ kind: PlaceKindId; all: ListedPlace[] }[]> {
  const entries = await placesByName();
  const shared = new Map((await entriesOf('reach')).map(({ id, data }) => [id, data.phones?.[0]?.number]));
  return kinds.map((kind) => ({
    kind,
    all: entries
      .filter(({ data }) => data.kind === kind)
      .map(({ id, data }) => {
        const page = hasPage(data) ? id : undefined;
        const number = data.phone ?? (data.reach === undefined ? undefined : shared.get(data.reach));
        const call = number === undefined ? undefined : { href: telephoneLink(number), number };
        return { data, view: { page, name: data.name, says: data.town ?? '', call } };
      }),
  }));
}

/** Says which lists some places of a kind are from, and the dates of these. */
async function fromWords(): Promise<(kind: PlaceKindId, places: readonly ListedPlace[]) => string> {
  const { placesFrom, hubsFrom, hubsNumber, librariesFrom } = await pageText('near-place');
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
    const isShared = kind === 'family-hub' && places.some(({ data, view }) => data.reach !== undefined && view.call);
    return [...lines, ...(isShared ? [hubsNumber] : [])].join(' ');
  };
}

function withLink({ page, ...place }: NearPlaceView, far?: string): PlacesOfKindView['places'][number] {
  return { ...place, href: page && addresses.place(page), far };
}
