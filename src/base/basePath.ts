/**
 * The folder of its host in which the site stands, such as `/local-offer`, or nothing where it stands at the top.
 *
 * Inside the house every address starts at the top of the site (`/services/`): in content, checks, queries, the search index and the
 * finished files. The folder is put before an address only where it leaves the house, so nobody who writes a page thinks of it:
 *
 * - all addresses in a page's HTML, on its way out of Astro: integrations/basePath/
 * - links and files that a script asks for: `import.meta.env.BASE_PATH` before them in *.client.ts, which costs nothing where it is empty
 * - whole addresses in feeds, calendars and `<link rel="canonical">`: `wholeAddress`
 * - the rules for the host, and our own server: integrations/headers.ts and server/
 *
 * Scripts, styles, fonts and pictures are Vite's, which knows the folder from Astro's own `base`.
 */
export type BasePath = '' | `/${string}`;

/** An address of the house as the rest of the world calls it. */
export function withBasePath(address: string, basePath: BasePath): string {
  return `${basePath}${address}`;
}

/**
 * An address as the house calls it.
 *
 * @returns undefined for one that lies outside the site
 */
export function withoutBasePath(address: string, basePath: BasePath): string | undefined {
  return address.startsWith(`${basePath}/`) ? address.slice(basePath.length) : undefined;
}

/**
 * An address of the house with the name of its host before it.
 *
 * @param site the site's own address, with a slash at its end
 * @example wholeAddress('/news/', 'https://example.org/local-offer/') // => 'https://example.org/local-offer/news/'
 */
export function wholeAddress(address: string, site: string | URL): string {
  return new URL(address.slice(1), site).href;
}
