import { addresses } from '#base/addresses.ts';
import { withBasePath, type BasePath } from '#base/basePath.ts';
import { pagefindFolder, piecesFolder } from '#domain/search/indexFolder.ts';

/** The rules that every page keeps: nothing runs, loads or is sent anywhere but what comes from this site. */
const everywhere = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** The search page compiles WebAssembly. Nothing else on the site may. */
const search = everywhere.map((rule) => (rule === "script-src 'self'" ? "script-src 'self' 'wasm-unsafe-eval'" : rule));

const security: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), interest-cohort=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Two years. `preload` is left out: only the owner of the domain can decide that. */
const httpsOnly = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'public, max-age=0, must-revalidate';

/** Folders whose file names carry a hash of what is in them, so an address never changes its content. */
const hashedFolders = [
  '/_astro/',
  `${pagefindFolder}fragment/`,
  `${pagefindFolder}index/`,
  `${pagefindFolder}filter/`,
  piecesFolder,
];

export interface HeaderOptions {
  /** true on a developer's own machine, which has no https: leaves out what would force it. */
  readonly local?: boolean;
  /** Where a form may send a message, if anywhere but here. */
  readonly formEndpoint?: string | undefined;
}

/**
 * The HTTP headers of one address. `headersFile` gives a host the same ones.
 * Source of the rules: Content Security Policy level 3 (https://www.w3.org/TR/CSP3/), and what `docs/threat-model.md` promises.
 *
 * @param address the path, such as `/search/`, without a query
 */
export function headersFor(
  address: string,
  { local = false, formEndpoint }: HeaderOptions = {},
): Record<string, string> {
  const mayCompile = address.startsWith(addresses.search);
  return {
    'Content-Security-Policy': policy(mayCompile ? search : everywhere, local, formEndpoint),
    ...security,
    ...(local ? {} : httpsOnly),
    'Cache-Control': hashedFolders.some((start) => address.startsWith(start)) ? forEver : askEachTime,
  };
}

/**
 * The same headers as a `_headers` file, as Netlify and Cloudflare Pages read it.
 *
 * Both hosts give an address the headers of every rule that fits it, and a browser obeys every policy it gets.
 * No rule can say "all but search", so the wider policy stands at `/*` and the strict one is added to each folder but search.
 *
 * @param basePath the folder of the host in which the site stands
 * @param folders the folders at the top of the finished site, such as `['about', 'search', 'services']`
 */
export function headersFile(folders: readonly string[], formEndpoint?: string, basePath: BasePath = ''): string {
  const strict = { 'Content-Security-Policy': policy(everywhere, false, formEndpoint) };
  const rules: [string, Record<string, string>][] = [
    ['/*', { 'Content-Security-Policy': policy(search, false, formEndpoint), ...security, ...httpsOnly }],
    ['/', strict],
    [addresses.notFound, strict],
    ...folders
      .map((folder) => `/${folder}/`)
      .filter((start) => start !== addresses.search)
      .sort()
      .map((start): [string, Record<string, string>] => [`${start}*`, strict]),
    ...hashedFolders.map((start): [string, Record<string, string>] => [`${start}*`, { 'Cache-Control': forEver }]),
  ];
  return rules
    .map(([pattern, headers]) =>
      [
        withBasePath(pattern, basePath),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** A form may send to this site, and to the one place that takes messages. */
function policy(rules: readonly string[], local: boolean, formEndpoint?: string): string {
  const sends = formEndpoint === undefined ? '' : ` ${new URL(formEndpoint).origin}`;
  return [
    ...rules.map((rule) => (rule.startsWith('form-action') ? `${rule}${sends}` : rule)),
    ...(local ? [] : ['upgrade-insecure-requests']),
  ].join('; ');
}
