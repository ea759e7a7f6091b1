import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A visitor with nothing stored, and a note of everything that our promises forbid. */
export interface Visit {
  readonly page: Page;
  /** Addresses of other sites that the page asked for. */
  readonly foreign: string[];
  /** What the page's policy had to block, and errors of our own script. */
  readonly faults: string[];
  /** Names of whatever was kept on the visitor's device. */
  readonly stored: () => Promise<string[]>;
  readonly leave: () => Promise<void>;
}

/** Opens a new, empty visit of the site at this origin. */
export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const foreign: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  // Chromium reports a blocked file here even if it is blocked before any script of ours could listen.
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console -- the only way from the page to the listener above
      console.error(`Content Security Policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  return { page, foreign, faults, stored: () => storedBy(page), leave: () => context.close() };
}

async function storedBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys().catch(() => [])).map((name) => `cache ${name}`),
  ]);
  return [...cookies, ...inPage];
}
