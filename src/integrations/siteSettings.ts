import type { BasePath } from '#base/basePath.ts';
import { dayInLondon } from '#base/dates/dayInLondon.ts';

/** What differs from one place the site runs to another. */
export interface SiteSettings {
  /** The host that the site stands on, without a slash at its end. `.example` can never belong to anybody (RFC 2606). */
  readonly origin: string;
  /** The folder of that host in which the site stands, or nothing if it stands at the top. */
  readonly basePath: BasePath;
  /** Where a form may send a message about a page. Without it there are emails alone. */
  readonly formEndpoint: string | undefined;
  /** The day the site speaks for, as YYYY-MM-DD. */
  readonly date: string;
  /** The port that `npm start` was asked to use; 0 is any free one. */
  readonly port: number | undefined;
  /** The name or number of the machine under which `npm start` was asked to serve. */
  readonly host: string | undefined;
}

let settings: SiteSettings | undefined;

/**
 * The settings of this run. The environment is read here and nowhere else, once.
 *
 * @throws {SettingsError} if one of them cannot be used
 */
export function siteSettings(): SiteSettings {
  return (settings ??= readSettings(process.env));
}

/**
 * Reads the settings: SITE_ORIGIN, FORM_ENDPOINT, SITE_DATE, PORT and HOST. One that is empty is as one that is not set:
 * many hosts pass each variable they know of, with nothing in it.
 *
 * @throws {SettingsError} that names every setting that cannot be used, a line each
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const problems: string[] = [];
  const read = <Value>(name: string, understand: (given: string) => Value): Value | undefined => {
    const given = environment[name];
    if (given === undefined || given === '') return undefined;
    try {
      return understand(given);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // What is wrong with an address may be a password that stands in it.
      problems.push(`${name} is ${error.shown ?? `"${given}"`}. ${error.message}`);
      return undefined;
    }
  };
  const site = read('SITE_ORIGIN', siteAddress);
  const formEndpoint = read('FORM_ENDPOINT', httpsAddress);
  const date = read('SITE_DATE', day);
  const port = read('PORT', portNumber);
  const host = read('HOST', hostName);
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    origin: site?.origin ?? 'https://local-offer.example',
    basePath: site?.basePath ?? '',
    formEndpoint,
    date: date ?? dayInLondon(new Date()),
    port,
    host,
  };
}

/** A setting cannot be used. Its message says which and what to write; where in our code it was seen helps nobody. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.stack = this.message;
  }
}

class Refused extends Error {
  readonly shown: string | undefined;

  constructor(message: string, shown?: string) {
    super(message);
    this.shown = shown;
  }
}

function siteAddress(given: string): Pick<SiteSettings, 'origin' | 'basePath'> {
  const address = wholeAddress(
    given,
    ['https:', 'http:'],
    'Write the site’s own address, like https://www.example.org.',
  );
  // What was typed, not what a browser would mend it to: no `..`, no `%2F`, no letters of other scripts.
  const [folder = ''] = given.replace(/^https?:\/\/[^/?#]*/, '').split(/[?#]/);
  if (!/^(?:\/[\w~-][\w.~-]*)*\/?$/.test(folder))
    throw new Refused(
      `A folder after the name is letters, numbers and hyphens. Write it like ${address.origin}/local-offer.`,
    );
  const basePath = folder.replace(/\/$/, '') as BasePath;
  if (address.search !== '' || address.hash !== '' || /[?#]/.test(given))
    throw new Refused(`Nothing may come after the address. Write ${address.origin}${basePath} alone.`);
  return { origin: address.origin, basePath };
}

function httpsAddress(given: string): string {
  wholeAddress(given, ['https:'], 'Write a whole address that starts with https://.');
  return given;
}

function wholeAddress(given: string, schemes: readonly string[], advice: string): URL {
  // A space at the end, or a missing slash, is mended by browsers without a word: not all who read the address do so.
  const address =
    /^https?:\/\/[^\s/?#]/.test(given) && !/\s/.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (address === null || !schemes.includes(address.protocol)) throw new Refused(advice);
  if (address.username !== '' || address.password !== '')
    throw new Refused(
      `Leave out the name and the password before ${address.host}: every reader would see them.`,
      'not safe',
    );
  return address;
}

function day(given: string): string {
  const advice = 'Write a day of the calendar, like 2026-11-22.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new Refused(advice);
  // JavaScript takes 30 February for 2 March.
  const moment = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== given) throw new Refused(advice);
  return given;
}

function portNumber(given: string): number {
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535)
    throw new Refused('Write a whole number from 0 to 65535, like 4321.');
  return Number(given);
}

function hostName(given: string): string {
  if (!/^[\w.-]+$/.test(given) && !/^[\da-f:.]*:[\da-f:.]*(%\w+)?$/i.test(given))
    throw new Refused('Write the name or number of a machine alone, like localhost or 127.0.0.1.');
  return given;
}
