import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import type { DistrictTownsView, NeighbourView } from '#views/NearView.ts';
import type { LinkView } from '#views/PageView.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { lookUp } from '#queries/near/lookUp.ts';
import { outlineMap } from '#queries/near/outlineMap.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';

/** Everything that "Near you" shows. */
export async function nearPage() {
  const texts = await pageText('near');
  return {
    page: await pageView({
      address: addresses.near,
      title: texts.title,
      summary: texts.summary,
      section: 'near',
      search: { type: 'page' },
    }),
    texts,
    lookUp: await lookUp(),
    districts: await districtsWithTowns(),
    map: await outlineMap(),
    neighbours: await neighbourViews(),
    contacts: { label: texts.allContacts, href: addresses.contacts },
  };
}

/** The districts, A to Z, each with its towns that have a page. The reader's own is marked. */
export async function districtsWithTowns(hereId?: string): Promise<DistrictTownsView[]> {
  const districts = await allDistricts();
  return Promise.all(
    districts.map(async ({ id, name }) => ({
      label: name,
      href: addresses.nearDistrict(id),
      current: id === hereId,
      towns: await townLinks(id),
    })),
  );
}

/** Links to the towns of a district that have a page, A to Z. */
export async function townLinks(district: string): Promise<LinkView[]> {
  const towns = (await entriesOf('towns')).filter(({ data }) => data.district === district);
  return towns
    .map(({ id, data }) => ({ label: data.name, href: addresses.nearTown(district, id) }))
    .sort((a, b) => byName(a.label, b.label));
}

async function neighbourViews(): Promise<NeighbourView[]> {
  const rows = await entriesOf('neighbours');
  const { localOffer: label } = await pageText('look-up');
  return rows
    .map(({ data: { name, organisation, localOffer } }) => ({
      name,
      href: organisation && addresses.organisation(organisation),
      localOffer: { label: fill(label, { council: name }), href: localOffer.url },
      date: localOffer.undated
        ? `The page has no date. We read a saved copy in ${inWords(localOffer.asAt)}.`
        : `Page of ${inWords(localOffer.asAt)}.`,
    }))
    .sort((a, b) => byName(a.name, b.name));
}
