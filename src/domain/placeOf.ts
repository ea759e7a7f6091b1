import { addresses } from './addresses.ts';

const rooms: Record<string, (id: string) => string> = {
  contacts: addresses.contact,
  guides: addresses.guide,
  organisations: addresses.organisation,
  pages: addresses.about,
  services: addresses.service,
  situations: addresses.situation,
  urgent: addresses.urgentNumber,
  words: addresses.word,
};

/**
 * The address of an entry that content names, with the heading behind its #.
 *
 * @example placeOf('guides/get-an-ehc-plan#what-to-write') // => '/guides/get-an-ehc-plan/#what-to-write'
 * @throws {RangeError} for an entry that has no page
 */
export function placeOf(entry: string): string {
  const [place = '', heading] = entry.split('#');
  const [room = '', id = ''] = place.split('/');
  const addressOf = rooms[room];
  if (addressOf === undefined) throw new RangeError(`No pages for "${room}"`);
  return heading === undefined ? addressOf(id) : `${addressOf(id)}#${heading}`;
}
