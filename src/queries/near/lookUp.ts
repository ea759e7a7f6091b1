import { addresses } from '#base/addresses.ts';
import { packNames, namedPlaces } from '#domain/near/placeNames.ts';
import { packSectors } from '#domain/near/packSectors.ts';
import { sectorTable } from '#domain/near/sectorTable.ts';
import type { LookUpView } from '#views/NearView.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';

/**
 * What the box for a postcode or a name says and knows.
 *
 * @param here the district whose page it stands on
 */
export async function lookUp(here?: string): Promise<LookUpView & { label: string; button: string; promise: string }> {
  const { label, button, promise, ...texts } = await pageText('look-up');
  const towns = (await entriesOf('towns')).map(({ id, data }) => [`${data.district}/${id}`, data.name] as const);
  const neighbours = await entriesOf('neighbours');
  return {
    here,
    near: addresses.near,
    places: addresses.places,
    files: {
      postcodes: addresses.nearPostcodes,
      names: addresses.nearNames,
      places: here && addresses.nearPlaces(here),
    },
    label,
    button,
    promise,
    texts,
    names: Object.fromEntries([...(await allDistricts()).map(({ id, name }) => [id, name] as const), ...towns]),
    neighbours: Object.fromEntries(
      neighbours.map(({ id, data }) => [
        id,
        { name: data.name, href: data.localOffer.url, outcodes: data.outcodes ?? [] },
      ]),
    ),
  };
}

/** The sectors of postcodes as a browser reads them. */
export async function postcodesFile(): Promise<string> {
  const rows = inFileOrder(await entriesOf('sectors')).map(({ data }) => data);
  return packSectors(sectorTable(rows));
}

/** Every name that leads to a district, a town or a neighbour, as a browser reads them. */
export async function namesFile(): Promise<string> {
  return packNames(
    namedPlaces({
      districts: await allDistricts(),
      towns: inFileOrder(await entriesOf('towns')).map(({ data }) => data),
      evidence: inFileOrder(await entriesOf('placeNames')).map(({ data }) => data),
      localNames: inFileOrder(await entriesOf('localNames')).map(({ data }) => data),
      neighbours: inFileOrder(await entriesOf('neighbours')).map(({ data }) => data),
    }),
  );
}
