import type { AddressOwner } from '#domain/addresses/addressClaims.ts';

/**
 * What addresses.yaml calls an entry that has a page: its place, and for a town, which stands below its district, both.
 *
 * @example ledgerName({ collection: 'towns', id: 'colne', data: { district: 'pendle' } }) // => 'towns/pendle/colne'
 */
export function ledgerName({ collection, id, data }: AddressOwner): string {
  return collection === 'towns' ? `towns/${String(data?.['district'])}/${id}` : `${collection}/${id}`;
}
