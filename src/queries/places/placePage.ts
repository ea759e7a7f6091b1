import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { withCapital } from '#base/text/withCapital.ts';
import { agesOfPlace, needsOfPlace } from '#domain/places/factsOfPlace.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { numberFrom } from '#domain/places/numberFrom.ts';
import type { PlaceCardView, PlaceFactView } from '#views/PlaceView.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { reachCard } from '#queries/page/contactLines.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { namesOf } from '#queries/page/waysToSay.ts';
import { kindWords } from '#queries/places/placeList.ts';
import { dateOf, placeSources, sourcesOf } from '#queries/places/placeSources.ts';

type PlaceEntry = CollectionEntry<'places'>;
type PlaceData = PlaceEntry['data'];

/** One page for each place that has one, for `getStaticPaths`. */
export async function placePaths() {
  const entries = await entriesOf('places');
  return entries.filter(({ data }) => hasPage(data)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the page of a place shows. */
export async function placePage({ id, data }: PlaceEntry) {
  const texts = await pageText('places');
  const words = kindWords(texts, data.kind);
  const kind = entryOf(placeKinds, data.kind);
  const district = (await allDistricts()).find((each) => each.id === data.district);
  const ages = agesOfPlace(data);
  const needs = needsOfPlace(data, siteDate());
  const answer = fill(words.intro, {
    town: data.town ?? district?.name ?? '',
    ages: ages === undefined ? '' : ` ${fill(texts.ages, { ages })}`,
  });
  return {
    page: await pageView({
      address: addresses.place(id),
      title: data.name,
      summary: answer,
      section: 'contacts',
      crumbs: [
        { label: texts.title, href: addresses.places },
        { label: words.title, href: addresses.placesOfKind(data.kind) },
      ],
      sources: await sourcesOf([data]),
      search: {
        type: 'place',
        summary: [answer, needs && `${withCapital(needs)}.`].filter(Boolean).join(' ').slice(0, 160),
      },
    }),
    answer,
    names: await namesOf(`places/${id}`),
    kinds: [kind.label, district?.name ?? ''].filter((each) => each !== ''),
    card: await cardOf(data, words.reachHeading, texts.noNumber),
    note: data.note,
    beforeYouGo: texts.beforeYouGo,
    how: { heading: words.howHeading, lines: words.how, links: linkViews(words.links ?? []) },
    facts: await factsOf(data, needs, texts),
    links: [
      ...(data.postcode
        ? [
            {
              label: texts.map,
              href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(data.postcode)}`,
            },
          ]
        : []),
      ...(await officialLinks(data, texts)),
      ...(district
        ? [{ label: fill(texts.near, { district: district.name }), href: addresses.nearDistrict(district.id) }]
        : []),
    ],
    notKnown: {
      lines: [...(needs === undefined && isSchool(data) ? [texts.needsUnknown] : []), words.unknown],
    },
  };
}

/** Whether it is for some needs and not for others. */
function isSchool({ kind }: PlaceData): boolean {
  return kind === 'special-school' || kind === 'independent-special' || kind === 'send-unit';
}

async function cardOf(data: PlaceData, heading: string, noNumber: string): Promise<PlaceCardView> {
  const { phone, website, email } = data;
  return {
    heading,
    call:
      phone === undefined ? undefined : { verb: 'Call', number: phone, href: telephoneLink(phone), says: undefined },
    noCall: phone === undefined ? noNumber : undefined,
    from: numberFrom(data, await placeSources(), siteDate()),
    address:
      [data.address, [data.town, data.postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ') || undefined,
    website:
      website === undefined ? undefined : { label: new URL(website).hostname.replace(/^www\./, ''), href: website },
    email: email === undefined ? undefined : { label: email, href: `mailto:${email}` },
    reach: data.reach === undefined ? undefined : await reachCard([data.reach]),
  };
}

async function factsOf(
  data: PlaceData,
  needs: string | undefined,
  texts: { capacity: string },
): Promise<PlaceFactView[]> {
  const sources = await placeSources();
  const from = (place: string | undefined, asAt: string | undefined): PlaceFactView['from'] => {
    if (place === undefined || place === data.source) return undefined;
    const list = sources.get(place);
    return {
      label: list?.title ?? 'this page',
      href: list?.url?.replace('{urn}', data.urn ?? '') ?? place,
      date: dateOf(asAt),
    };
  };
  const rows: [string, string | undefined, PlaceFactView['from']?][] = [
    ['Ages', agesOfPlace(data), from(data.agesFrom, data.agesAsAt)],
    ['Room for', data.capacity === undefined ? undefined : fill(texts.capacity, { count: String(data.capacity) })],
    ['For', needs, from(data.needsFrom, data.needsAsAt)],
    ['School', data.inSchool],
    ['Open', data.opens?.replaceAll('; ', ', ')],
    ['Quiet hour', data.quietHour],
    ['Way in', data.stepFree],
    ['Toilets', data.toilets],
    ['Parking', data.parking],
  ];
  return rows.flatMap(([label, value, fromPage]) =>
    value === undefined ? [] : [{ label, value: withCapital(value), from: fromPage }],
  );
}

async function officialLinks({ urn, kind }: PlaceData, texts: { record: string; inspections: string }) {
  if (urn === undefined || kind === 'send-unit') return [];
  const record = (await placeSources()).get('schools-list')?.url?.replace('{urn}', urn);
  return [
    ...(record === undefined ? [] : [{ label: texts.record, href: record }]),
    { label: texts.inspections, href: `https://reports.ofsted.gov.uk/search?q=${urn}` },
  ];
}
