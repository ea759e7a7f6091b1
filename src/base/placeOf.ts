import { addresses } from '#base/addresses.ts';
import { frontPages } from '#base/lists/frontPages.ts';

/** A page of our plans. The one called `our-plans` is the front page of them all. */
function planAddress(id: string): string {
  return id === 'our-plans' ? addresses.plans : addresses.plan(id);
}

/** A page of "Have your say". Its front page and "Get updates" have addresses of their own. */
function sayAddress(id: string): string {
  if (id === 'have-your-say') return addresses.haveYourSay;
  return id === 'updates' ? addresses.updates : addresses.sayPage(id);
}

/** A page about this site. The one on other languages stands where people who do not read English find it: at a short address. */
function sitePageAddress(id: string): string {
  return id === 'languages' ? addresses.languages : addresses.about(id);
}

/** Collections whose entries have a page each, with its address. */
const pages = {
  concerns: addresses.concern,
  contacts: addresses.contact,
  districts: addresses.nearDistrict,
  events: addresses.event,
  guides: addresses.guide,
  letters: addresses.letter,
  measures: addresses.figure,
  needs: addresses.need,
  organisations: addresses.organisation,
  pages: sitePageAddress,
  places: addresses.place,
  plans: planAddress,
  priorities: addresses.priority,
  protocol: addresses.protocolSection,
  say: sayAddress,
  services: addresses.service,
  short: addresses.shortVersion,
  situations: addresses.situation,
  surveys: addresses.survey,
  words: addresses.word,
  young: addresses.youngPage,
} as const;

/** The names of the collections whose entries have a page each. */
export const collectionsWithPages = Object.keys(pages) as (keyof typeof pages)[];

const places: Record<string, (id: string) => string> = {
  ...pages,
  groups: addresses.group,
  urgent: addresses.urgentNumber,
  // By its district, which its address holds: towns/pendle/colne.
  towns: (place) => `${addresses.near}${place}/`,
  lists: (id) => frontPages[id as keyof typeof frontPages],
};

/**
 * The address of an entry that content names, with the heading behind its #.
 *
 * @example placeOf('guides/get-an-ehc-plan#what-to-write') // => '/guides/get-an-ehc-plan/#what-to-write'
 * @throws {RangeError} for an entry that has no page
 */
export function placeOf(entry: string): string {
  const [place = '', heading] = entry.split('#');
  const [room = '', ...rest] = place.split('/');
  const id = rest.join('/');
  const addressOf = places[room];
  if (addressOf === undefined) throw new RangeError(`No pages for "${room}"`);
  return heading === undefined ? addressOf(id) : `${addressOf(id)}#${heading}`;
}
