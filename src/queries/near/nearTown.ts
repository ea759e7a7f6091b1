import { addresses } from '#base/addresses.ts';
import { fill } from '#base/text/fill.ts';
import { contactView } from '#queries/contact/contacts.ts';
import { allDistricts, healthOfficers, officerCard, officerOf } from '#queries/contact/districts.ts';
import { peopleToAsk } from '#queries/contact/peopleToAsk.ts';
import { lookUp } from '#queries/near/lookUp.ts';
import { nearestPlaces } from '#queries/near/nearPlaces.ts';
import { districtsWithTowns, townLinks } from '#queries/near/near.ts';
import { outlineMap } from '#queries/near/outlineMap.ts';
import { withoutPostcode } from '#queries/near/sharing.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each town that has one, for `getStaticPaths`. */
export async function townPaths(): Promise<{ params: { district: string; id: string }; props: { id: string } }[]> {
  return (await entriesOf('towns')).map(({ id, data }) => ({ params: { district: data.district, id }, props: { id } }));
}

/** Everything that a town's page shows. */
export async function townPage(id: string) {
  const entry = (await entriesOf('towns')).find((each) => each.id === id);
  const district = (await allDistricts()).find((each) => each.id === entry?.data.district);
  if (!entry || !district) throw new Error(`There is no town "${id}" in a district.`);
  const town = { ...entry.data, id };
  const names = { town: town.name, district: district.name };
  const texts = await pageText('near-place');
  const own = officerOf(await healthOfficers(), district.area, district.name);
  const address = addresses.nearTown(district.id, id);
  const page = await pageView({
    address,
    title: fill(texts.townTitle, names),
    summary: fill(texts.townSummary, { town: town.name }),
    section: 'near',
    crumbs: [{ label: district.name, href: addresses.nearDistrict(district.id) }],
    review: reviewView(own.data.reviewed),
    sources: sourceLines(own.data.sources),
    search: { type: 'contact', filters: { need: [], age: [], area: [district.area], kind: [] } },
  });
  return {
    page: { ...page, urgent: [] },
    texts,
    name: town.name,
    answer: fill(texts.townAnswer, names),
    council: fill(texts.council, { district: district.name }),
    ring: fill(texts.ring, { place: town.name }),
    lookUp: await lookUp(),
    places: {
      heading: fill(texts.placesHeading, { place: town.name }),
      says: fill(texts.miles, { town: town.name }),
      kinds: await nearestPlaces(town),
    },
    toAsk: await peopleToAsk(district.id),
    urgent: page.urgent,
    officer: await contactView(own, district.name),
    officerCard: await officerCard(own),
    officerPage: { label: texts.officer, href: addresses.contact(own.id) },
    toDistrict: {
      label: fill(texts.toDistrict, { district: district.name }),
      href: addresses.nearDistrict(district.id),
    },
    towns: {
      heading: fill(texts.towns, { district: district.name }),
      links: await townLinks(district.id),
      here: address,
    },
    map: { heading: fill(texts.map, { district: district.name }), drawing: await outlineMap(district.id, town) },
    districts: await districtsWithTowns(),
    share: await withoutPostcode(address, town.name),
  };
}
