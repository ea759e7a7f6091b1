import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeKinds, type PlaceKindId } from '#base/lists/placeKinds.ts';
import { schoolPhases } from '#base/lists/schoolPhases.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { withCapital } from '#base/text/withCapital.ts';
import { agesOfPlace, needsOfPlace } from '#domain/places/factsOfPlace.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { partsOf, partTitle, type Part } from '#domain/paging/partsOf.ts';
import type { PlaceGroupView, PlaceLineView } from '#views/PlaceView.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { placesByName } from '#queries/places/placeLines.ts';
import { placeSources, sourcesOf } from '#queries/places/placeSources.ts';

type PlaceEntry = CollectionEntry<'places'>;
type PlaceTexts = Awaited<ReturnType<typeof pageText<'places'>>>;

/** One page of a list of places, for its template. */
export interface PlaceListPart {
  kind: PlaceKindId;
  /** Only for schools: a list for each district. */
  district: string | undefined;
  part: Part<PlaceEntry>;
}

/** The kinds of places with how many there are of each. */
export async function placesPage() {
  const texts = await pageText('places');
  const places = await entriesOf('places');
  return {
    page: await pageView({
      address: addresses.places,
      title: texts.title,
      summary: texts.summary,
      section: 'contacts',
      sources: await sourcesOf(places.map(({ data }) => data)),
      search: { type: 'page' },
    }),
    answer: texts.answer,
    beforeYouGo: texts.beforeYouGo,
    kinds: placeKinds.map(({ id, plural }) => ({
      label: plural,
      href: addresses.placesOfKind(id),
      note: fill(texts.count, { count: String(places.filter(({ data }) => data.kind === id).length) }),
    })),
  };
}

/** Every list of places, a page for each part of it. For `getStaticPaths`. */
export async function placeListPaths(): Promise<{ params: { list: string }; props: PlaceListPart }[]> {
  const districts = await allDistricts();
  const order = new Map(districts.map(({ id }, index) => [id, index]));
  const places = (await placesByName()).toSorted(
    (a, b) => (order.get(a.data.district) ?? 0) - (order.get(b.data.district) ?? 0),
  );
  const start = `${addresses.places}kind/`;
  const pathsOf = (address: string, kind: PlaceKindId, listed: readonly PlaceEntry[], district?: string) =>
    partsOf(listed).map((part) => ({
      params: { list: addresses.pageOfList(address, part.number).slice(start.length, -1) },
      props: { kind, district, part },
    }));
  return placeKinds.flatMap(({ id: kind, pages }) => {
    const own = places.filter(({ data }) => data.kind === kind);
    const address = addresses.placesOfKind(kind);
    if (pages) return pathsOf(address, kind, own);
    return [
      ...pathsOf(address, kind, []),
      ...districts.flatMap(({ id }) =>
        pathsOf(
          addresses.schoolsIn(id),
          kind,
          own.filter(({ data }) => data.district === id),
          id,
        ),
      ),
    ];
  });
}

/** Everything that one page of a list of places shows. */
export async function placeListPage({ kind, district, part }: PlaceListPart) {
  const texts = await pageText('places');
  const districts = await allDistricts();
  const all = (await entriesOf('places')).filter(
    ({ data }) => data.kind === kind && (district === undefined || data.district === district),
  );
  const words = listWords(texts, kind, districts.find(({ id }) => id === district)?.name, all.length);
  const address = district === undefined ? addresses.placesOfKind(kind) : addresses.schoolsIn(district);
  const lineOf = await placeLine(texts);
  const groups: PlaceGroupView[] = districts
    .map(({ id, name }) => ({
      id,
      heading: name,
      lines: part.items.filter(({ data }) => data.district === id).map(lineOf),
    }))
    .filter(({ lines }) => lines.length > 0);
  const title = partTitle(words.title, part);
  return {
    page: await pageView({
      address: addresses.pageOfList(address, part.number),
      title,
      summary: words.summary,
      section: 'contacts',
      crumbs: [
        { label: texts.title, href: addresses.places },
        ...(district === undefined
          ? []
          : [{ label: listWords(texts, kind, undefined, 0).title, href: addresses.placesOfKind(kind) }]),
      ],
      sources: await sourcesOf(all.map(({ data }) => data)),
      ...(part.number === 1 ? { search: { type: 'page' } } : {}),
    }),
    answer: words.answer,
    beforeYouGo: texts.beforeYouGo,
    how: words.how,
    links: linkViews(words.links),
    pick:
      kind === 'school' && district === undefined
        ? districts.map(({ id, name }) => ({ label: name, href: addresses.schoolsIn(id) }))
        : groups.length > 1
          ? groups.map(({ id, heading }) => ({ label: heading, href: `#${id}` }))
          : [],
    groups,
    notes: [
      ...(part.items.some(({ data }) => data.shown !== undefined) ? [texts.nameAndTownWhy] : []),
      ...(kind === 'school' ? [texts.leftOut] : []),
    ],
    notKnown: { lines: [words.unknown] },
    pages: pageLinks(address, part),
  };
}

function listWords(texts: PlaceTexts, kind: PlaceKindId, district: string | undefined, count: number) {
  const own = kindWords(texts, kind);
  const blanks = { count: String(count), district: district ?? '' };
  const named =
    district === undefined
      ? { title: own.title, summary: own.summary, answer: fill(own.answer, blanks) }
      : {
          title: fill(texts.schoolsIn, blanks),
          summary: fill(texts.schoolsSummary, blanks),
          answer: fill(texts.schoolsAnswer, blanks),
        };
  return { ...named, how: own.how, links: own.links ?? [], unknown: own.unknown };
}

/**
 * What the list and the pages of a kind say.
 *
 * @throws if the kind has no row: its pages need it
 */
export function kindWords({ kinds }: PlaceTexts, kind: PlaceKindId): PlaceTexts['kinds'][number] {
  const row = kinds.find((each) => each.kind === kind);
  if (!row) throw new Error(`src/content/pageTexts.yaml has no words for places of the kind "${kind}".`);
  return row;
}

async function placeLine(texts: PlaceTexts): Promise<(entry: PlaceEntry) => PlaceLineView> {
  const sources = await placeSources();
  const reach = new Map((await entriesOf('reach')).map(({ id, data }) => [id, data.phones?.[0]?.number]));
  const today = siteDate();
  return ({ id, data }) => {
    const number = data.phone ?? (data.reach && reach.get(data.reach));
    const record = data.urn && sources.get(data.source)?.url?.replace('{urn}', data.urn);
    return {
      id,
      name: data.name,
      href: hasPage(data) ? addresses.place(id) : undefined,
      facts: factsLine(
        data.phase && entryOf(schoolPhases, data.phase).label,
        data.town,
        withLabel('Ages', agesOfPlace(data)),
        unitWords(texts, data),
        needsOfPlace(data, today),
        withLabel('Quiet hour:', data.quietHour),
        data.note,
      ),
      call: number === undefined ? undefined : { verb: 'Call', number, href: telephoneLink(number), says: undefined },
      noCall: data.shown === undefined ? (number === undefined ? texts.noNumber : undefined) : texts.nameAndTown,
      links:
        hasPage(data) || data.shown !== undefined
          ? []
          : [
              ...(data.website ? [{ label: 'Website', href: data.website }] : []),
              ...(record ? [{ label: 'Official record', href: record }] : []),
              ...(data.senReport ? [{ label: 'SEN information report', href: data.senReport }] : []),
            ],
    };
  };
}

function unitWords(texts: PlaceTexts, { unit, unitPlaces }: PlaceEntry['data']): string | undefined {
  if (unit === undefined) return undefined;
  return unitPlaces === undefined ? texts.unit : fill(texts.unitPlaces, { count: String(unitPlaces) });
}

function withLabel(label: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${label} ${value}`;
}

function factsLine(...facts: (string | undefined)[]): string {
  return facts.flatMap((fact) => (fact === undefined ? [] : withCapital(fact).replace(/\.$/, ''))).join('. ');
}
