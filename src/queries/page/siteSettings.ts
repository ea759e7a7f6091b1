import { wholeAddress, type BasePath } from '#base/basePath.ts';

declare global {
  interface ImportMetaEnv {
    /** The day the site is made for, as YYYY-MM-DD. Set once, in the build. */
    readonly SITE_DATE: string;
    /** The folder of its host in which the site stands. Set once, in the build. */
    readonly BASE_PATH: BasePath;
    /** Where a form may send a message about a page; empty if there are emails alone. */
    readonly FORM_ENDPOINT: string;
  }
}

/** The day the site is made for. The only place in this room that reads it. */
export function siteDate(): string {
  return import.meta.env.SITE_DATE;
}

/** An address of this site as one writes it in a letter. */
export function inFull(address: string): string {
  return wholeAddress(address, import.meta.env.SITE);
}

/** Where a form may send a message about a page, if the site has such a place. */
export function formEndpoint(): string | undefined {
  return import.meta.env.FORM_ENDPOINT === '' ? undefined : import.meta.env.FORM_ENDPOINT;
}
