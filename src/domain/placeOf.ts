import { addresses } from './addresses.ts';

/**
 * The address of a contact, guide or service that content names, with the heading behind its #.
 *
 * @example placeOf('guides/get-an-ehc-plan#what-to-write') // => '/guides/get-an-ehc-plan/#what-to-write'
 */
export function placeOf(entry: string): string {
  const [place = '', heading] = entry.split('#');
  const [room, id = ''] = place.split('/');
  const address =
    room === 'contacts' ? addresses.contact(id) : room === 'guides' ? addresses.guide(id) : addresses.service(id);
  return heading === undefined ? address : `${address}#${heading}`;
}
