declare global {
  interface ImportMetaEnv {
    /** The day the site is made for, as YYYY-MM-DD. Set once, in the build. */
    readonly SITE_DATE: string;
  }
}

/** The day the site is made for. The only place in this room that reads it. */
export function siteDate(): string {
  return import.meta.env.SITE_DATE;
}
