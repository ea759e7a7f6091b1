import { placeNeeds } from '#base/lists/placeNeeds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { needsAreOld } from '#domain/places/needsAreOld.ts';
import type { Place } from '#schemas/places.ts';

/**
 * The ages that a place is for, in words.
 *
 * @example agesOfPlace({ ageFrom: 2, ageTo: 11 }) // => '2 to 11'
 */
export function agesOfPlace({ ageFrom, ageTo }: Pick<Place, 'ageFrom' | 'ageTo'>): string | undefined {
  if (ageFrom === undefined) return undefined;
  return ageTo === undefined ? `${ageFrom} and over` : `${ageFrom} to ${ageTo}`;
}

/**
 * What a place is for, in words. What a page said too long ago is not repeated.
 *
 * @param date today, as YYYY-MM-DD
 */
export function needsOfPlace(
  { needs, needsAsAt }: Pick<Place, 'needs' | 'needsAsAt'>,
  date: string,
): string | undefined {
  if (needs === undefined || needsAsAt === undefined || needsAreOld(needsAsAt, date)) return undefined;
  return inSentence(needs.map((need) => entryOf(placeNeeds, need).label));
}
