import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import type { FromWords, PlacedLink } from '#domain/reach/fromWords.ts';
import type { Place, PlaceSource } from '#schemas/places.ts';

/**
 * Where the number of a place comes from, with the date of that list or page. Nobody has rung any of them.
 *
 * @param sources the lists that places are from, by id
 * @param today as YYYY-MM-DD
 * @returns undefined for a place without a number
 * @example "From the government’s list of schools of June 2026. We have not rung it."
 */
export function numberFrom(
  place: Pick<Place, 'phone' | 'phoneFrom' | 'phoneAsAt' | 'phoneUndated' | 'urn' | 'website'>,
  sources: ReadonlyMap<string, PlaceSource>,
  today: string,
): FromWords | undefined {
  const { phone, phoneFrom, phoneAsAt } = place;
  if (phone === undefined || phoneFrom === undefined || phoneAsAt === undefined) return undefined;
  const list = sources.get(phoneFrom);
  const link: PlacedLink = {
    before: 'From ',
    label: list?.title ?? pageName(phoneFrom, place.website, [...sources.values()]),
    href: list?.url?.replace('{urn}', place.urn ?? '') ?? phoneFrom,
    after:
      place.phoneUndated === 'yes'
        ? `, which has no date. We read a saved copy in ${inWords(phoneAsAt.slice(0, 7))} and have not rung it.`
        : ` of ${inWords(phoneAsAt)}. We have not rung it.${isOld(phoneAsAt, today) ? ' The page is over two years old, so ask if this still holds.' : ''}`,
  };
  return { confirmed: false, rung: undefined, page: link, also: undefined, short: link };
}

/** Whose page it is. That of a library stands under the address of the council’s list, and is not its own. */
function pageName(page: string, website: string | undefined, sources: readonly PlaceSource[]): string {
  const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
  const list = sources.find(({ url }) => url !== undefined && page.startsWith(url));
  if (list) return `${list.publisher}’s page`;
  return website !== undefined && hostOf(website) === hostOf(page) ? 'its own website' : `a page of ${hostOf(page)}`;
}

/** A year or a month counts from its last day on, so that nothing is called old too early. */
function isOld(date: string, today: string): boolean {
  const lastDay = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return addDays(lastDay, reviewPeriods.oldPage) < today;
}
