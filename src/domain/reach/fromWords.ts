import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { lookAgainOn } from '#domain/reach/lookAgainOn.ts';
import type { Reach } from '#schemas/reach.ts';

/** Where a way to reach somebody comes from, in words: each link between what stands before and after it. */
export interface FromWords {
  /** Somebody has rung, or written and had an answer, not too long ago. */
  confirmed: boolean;
  /** "Rung on 4 December 2026 by a content editor." */
  rung: string | undefined;
  page: PlacedLink;
  /** A second page that agrees. */
  also: PlacedLink | undefined;
  /** The same in few words, for lines among others. */
  short: PlacedLink;
}

export interface PlacedLink {
  before: string;
  label: string;
  href: string;
  after: string;
}

/**
 * Says which page a number comes from, with the page's own date. The day somebody read it never stands alone: beside an old
 * page it would look like the page's own.
 *
 * @param today as YYYY-MM-DD
 * @example "From Contact’s page of March 2025. We have not rung it."
 * @example "From Contact’s page, which has no date. We read a saved copy in November 2026 and have not rung it."
 */
export function fromWords(reach: Reach, today: string): FromWords {
  const { rung, page, alsoOn } = reach;
  const confirmed = rung !== undefined && lookAgainOn(reach) >= today;
  return {
    confirmed,
    rung:
      rung &&
      `${hasNumber(reach) ? 'Rung' : 'Tried'} on ${inWords(rung.on)} by ${withArticle(rung.by)}.${confirmed ? '' : ' That was half a year ago, or longer.'}`,
    page: { before: 'From ', label: pageOf(page.publisher), href: page.url, after: afterPage(reach, today) },
    also: alsoOn && {
      ...(alsoOn.publisher === page.publisher
        ? { before: '', label: 'Another of its pages', href: alsoOn.url }
        : { before: '', label: pageOf(alsoOn.publisher), href: alsoOn.url }),
      after: `${dateOf(alsoOn)}${alsoOn.undated === true ? ',' : ''} says the same.`,
    },
    short: { before: 'From ', label: pageOf(page.publisher), href: page.url, after: shortly(reach) },
  };
}

function afterPage(reach: Reach, today: string): string {
  const { page, rung, readOn } = reach;
  if (page.undated === true) {
    if (rung) return ', which has no date.';
    return `, which has no date. We read a saved copy in ${inWords(readOn.slice(0, 7))} and ${notTried(reach)}.`;
  }
  const old = isOld(page.date ?? today, today) ? ' The page is over two years old, so ask if this still holds.' : '';
  return `${dateOf(page)}.${rung ? '' : ` We ${notTried(reach)}.`}${rung ? '' : old}`;
}

function shortly(reach: Reach): string {
  const { page, rung, readOn, nonePublished } = reach;
  const tried = hasNumber(reach) ? 'rung' : 'tried';
  const done = rung
    ? ` ${tried === 'rung' ? 'Rung' : 'Tried'} on ${inWords(rung.on)} by ${withArticle(rung.by)}.`
    : nonePublished === true
      ? ''
      : ` Not ${tried} yet.`;
  const read = rung ? '' : ` We read a saved copy in ${inWords(readOn.slice(0, 7))}.`;
  return page.undated === true ? `, which has no date.${read}${done}` : `${dateOf(page)}.${done}`;
}

function dateOf({ date }: Reach['page']): string {
  return date === undefined ? ', which has no date' : ` of ${inWords(date)}`;
}

function notTried(reach: Reach): string {
  if (reach.nonePublished === true) return 'found no phone number or email';
  return hasNumber(reach) ? 'have not rung it' : 'have not tried it';
}

function hasNumber({ phones }: Reach): boolean {
  return phones !== undefined;
}

/** A year or a month counts from its last day on, so that nothing is called old too early. */
function isOld(date: string, today: string): boolean {
  const lastDay = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return addDays(lastDay, reviewPeriods.oldPage) < today;
}

/** @example pageOf('East Lancashire Hospitals') // => 'East Lancashire Hospitals’ page' */
function pageOf(publisher: string): string {
  return `${publisher}${publisher.endsWith('s') ? '’' : '’s'} page`;
}

function withArticle(role: string): string {
  return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;
}
