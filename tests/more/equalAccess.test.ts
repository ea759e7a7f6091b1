import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { siteByRoute } from '../support/sitePages.ts';
import { startSite } from '../support/startSite.ts';

/** Its file is a whole engine for a browser. */
const engine = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** One result of the engine. Of each rule that it asked, on each element. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [kind: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/**
 * What it counts as a failure and we do not. The link that skips the menu stands before all landmarks: that is how it is met first. The
 * label of the search box in the head is there for ears alone, and Chromium names the box by it; the engine asks for one that is seen.
 */
const accepted = ({ ruleId, snippet }: Result) =>
  (ruleId === 'aria_content_in_landmark' && snippet.includes('class="skip"')) ||
  (ruleId === 'input_label_exists' && snippet.includes('id="search-all"'));

const routes = [...(await siteByRoute())].flatMap(([route, [page]]) => (page ? [{ route, ...page }] : []));
let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

/** The definite failures that IBM's engine finds, beside axe, which sees other things. */
async function failures(page: Page): Promise<Result[]> {
  await page.addScriptTag({ content: engine });
  const results = await page.evaluate(async (): Promise<Result[]> => {
    interface Engine {
      Checker: new () => { check: (node: Document, policies: string[]) => Promise<{ results: Result[] }> };
    }
    const { ace } = globalThis as unknown as { ace: Engine };
    return (await new ace.Checker().check(document, ['IBM_Accessibility'])).results;
  });
  return results.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL');
}

describe('IBM’s engine finds no failure on one page of each route', () => {
  test.for(routes)('$route: $address', async ({ address }, { expect }) => {
    // The page's own policy lets no script in but its own.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`);
    const found = (await failures(page)).filter((result) => !accepted(result));
    await context.close();
    expect(found.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)).toEqual([]);
  });
});
