import { addresses } from '#base/addresses.ts';
import { areas } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { withoutPostcode } from '#queries/near/sharing.ts';
import type { District } from '#schemas/districts.ts';
import { contactView } from '#queries/contact/contacts.ts';
import { allDistricts, healthOfficers, officerCard, officerOf } from '#queries/contact/districts.ts';
import { districtBodies, firstPeople, peopleToAsk } from '#queries/contact/peopleToAsk.ts';
import { lookUp } from '#queries/near/lookUp.ts';
import { districtsWithTowns, townLinks } from '#queries/near/near.ts';
import { placesInDistrict } from '#queries/near/nearPlaces.ts';
import { outlineMap } from '#queries/near/outlineMap.ts';
import { thingsNear } from '#queries/near/thingsNear.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { dateView, reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each district, for `getStaticPaths`. */
export async function districtPaths(): Promise<{ params: { id: string }; props: { id: string } }[]> {
  return (await entriesOf('districts')).map(({ id }) => ({ params: { id }, props: { id } }));
}

/** Everything that a district's page shows. */
export async function districtPage(id: string) {
  const district = (await allDistricts()).find((item) => item.id === id);
  if (!district) throw new Error(`There is no district "${id}".`);
  const { name } = district;
  const texts = await pageText('near-place');
  const own = officerOf(await healthOfficers(), district.area, name);
  const others = (await healthOfficers()).filter((officer) => officer !== own);
  const start = await firstPeople();
  const page = await pageView({
    address: addresses.nearDistrict(id),
    title: fill(texts.districtTitle, { district: name }),
    summary: fill(texts.districtSummary, { district: name }),
    section: 'near',
    review: reviewView(own.data.reviewed),
    sources: [...sourceLines(own.data.sources), ...evidenceSource(district)],
    search: { type: 'contact', filters: { need: [], age: [], area: [district.area], kind: [] } },
  });
  return {
    // The numbers stand after the people to ask, and need not stand again at the foot.
    page: { ...page, urgent: [] },
    texts,
    answer: start.answer,
    name,
    council: fill(texts.council, { district: name }),
    ring: fill(texts.ring, { place: name }),
    lookUp: await lookUp(id),
    area: entryOf(areas, district.area).label,
    confirmed: district.confirmed,
    evidence: district.evidence && {
      note: district.evidence.note,
      publisher: district.evidence.publisher,
      url: district.evidence.url,
    },
    people: start.people,
    places: {
      heading: fill(texts.placesHeading, { place: name }),
      none: fill(texts.noPlaces, { place: name }),
      kinds: await placesInDistrict(id),
    },
    things: await thingsNear(district),
    toAsk: await peopleToAsk(id),
    bodies: await districtBodies(district),
    urgent: page.urgent,
    officer: await contactView(own, name),
    officerCard: await officerCard(own),
    officerPage: { label: texts.officer, href: addresses.contact(own.id) },
    help: { label: texts.help, href: addresses.services },
    outside: { label: texts.live, href: addresses.contactsOutside },
    towns: { heading: fill(texts.towns, { district: name }), links: await townLinks(id) },
    map: { heading: fill(texts.map, { district: name }), drawing: await outlineMap(id) },
    districts: await districtsWithTowns(id),
    feed: { label: fill(texts.feed, { district: name }), href: addresses.districtFeed(id) },
    share: await withoutPostcode(addresses.nearDistrict(id), name),
    others: await Promise.all(
      others.map((officer) => contactView(officer, officer.data.area && entryOf(areas, officer.data.area).label)),
    ),
  };
}

function evidenceSource({ evidence }: District) {
  if (!evidence) return [];
  return [
    { text: evidence.publisher, href: evidence.url, ...(evidence.asAt ? { asAt: dateView(evidence.asAt) } : {}) },
  ];
}
