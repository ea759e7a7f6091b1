import { groupBy } from '#base/groupBy.ts';
import { pageRoutes } from '#domain/addresses/pageRoutes.ts';
import { placeOf } from '#base/placeOf.ts';

/** Who has an address: an entry, or the site itself whatever its content is. */
export interface AddressClaim {
  readonly address: string;
  /** `services/short-breaks`; undefined for a page that is always there. */
  readonly entry: string | undefined;
  /** No page has it; it is kept for those that stand below it. */
  readonly noPage?: true;
}

/** An entry as far as its address goes. */
export interface AddressOwner {
  readonly collection: string;
  readonly id: string;
  /** What a row of addresses.yaml says. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Every address that the site's own pages have, or keep for pages below it, with the entry whose words such a page shows. */
export function fixedClaims(): AddressClaim[] {
  return Object.values(pageRoutes).flatMap(({ fixed = [], shows, below = [] }) => [
    ...(shows === undefined ? [] : [{ address: placeOf(shows), entry: shows }]),
    ...fixed.map((address) => ({ address, entry: undefined })),
    ...below.map((address) => ({ address, entry: undefined, noPage: true as const })),
  ]);
}

/** Every address that entries have, in the order of the routes: where two meet, the later has to give way. */
export function entryClaims(owners: readonly AddressOwner[]): AddressClaim[] {
  const byCollection = groupBy(owners, ({ collection }) => collection);
  return Object.values(pageRoutes).flatMap(({ each, former }) => {
    if (former)
      return (byCollection.get('addresses') ?? [])
        .filter(isFormer)
        .map(({ id }) => ({ address: placeOf(id), entry: id }));
    if (each === undefined) return [];
    const [collection, addressOf, has] = each;
    const owners = byCollection.get(collection) ?? [];
    return owners
      .filter(({ data }) => has?.(data ?? {}) ?? true)
      .map(({ id, data }) => ({
        address: addressOf(id, data),
        entry: `${collection}/${id}`,
      }));
  });
}

/** Whether a row of addresses.yaml makes a page that says where another went. */
function isFormer({ data }: AddressOwner): boolean {
  return data !== undefined && data['state'] !== 'live';
}
