import { dayInLondon } from '../domain/dates/dayInLondon.ts';

/** What differs from one place the site runs to another. Read from the environment here and nowhere else. */
export const siteSettings = {
  /** The site's own address. Set SITE_ORIGIN when it has one; `.example` can never belong to anybody (RFC 2606). */
  origin: process.env['SITE_ORIGIN'] ?? 'https://local-offer.example',
  /** Where a form may send a message about a page. Set FORM_ENDPOINT to an https address; without it there are emails alone. */
  formEndpoint: formEndpoint(process.env['FORM_ENDPOINT']),
  /** The day the site speaks for, as YYYY-MM-DD: SITE_DATE, or today in Europe/London. */
  date: siteDate(process.env['SITE_DATE']),
};

/**
 * @throws if FORM_ENDPOINT is set but is no https address
 */
function formEndpoint(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!given.startsWith('https://') || !URL.canParse(given)) {
    throw new Error(`FORM_ENDPOINT is "${given}". Write a whole address that starts with https://.`);
  }
  return given;
}

/**
 * @throws if SITE_DATE is set but is not a day
 */
function siteDate(given: string | undefined): string {
  if (given !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) {
      throw new Error(`SITE_DATE is "${given}". Write it like 2026-11-22.`);
    }
    return given;
  }
  return dayInLondon(new Date());
}
