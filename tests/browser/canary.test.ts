import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { layoutFindings } from '../support/layoutFindings.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit } from '../support/visit.ts';

/** A page with known faults. If a check passes it, that check has stopped working, and its silence on our pages means nothing. */
const faulty = `<!doctype html><html><head><title></title><style>.pale { color: #888; background: #fff } .soft { color: #666; background: #fff } .wide { inline-size: 900px } .cut { inline-size: 50px; overflow: hidden; white-space: nowrap }</style></head><body>
<h1>Canary</h1><h3>Left out a level</h3><p class="pale">Pale words</p><p class="soft">Softer than 7 to 1</p><p class="wide">Wide</p><div class="cut">Words that are cut off</div>
<img src="/mark.svg"><input><a href="/"></a><div role="button">Not a button</div><ul><p>Not an item</p></ul>
<p><a href="/" style="display:inline-block;inline-size:9px;block-size:9px;overflow:hidden">a</a><a href="/x" style="display:inline-block;inline-size:9px;block-size:9px;overflow:hidden">b</a></p>
<p tabindex="5">Out of order</p></body></html>`;

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test('axe finds each fault', async () => {
  const { page, leave } = await visit(browser, site.origin);
  await page.setContent(faulty);
  const rules = new Set((await axeFindings(page)).map((finding) => finding.split(':')[0]));
  for (const rule of [
    'html-has-lang',
    'document-title',
    'heading-order',
    'color-contrast',
    'color-contrast-enhanced',
    'image-alt',
    'label',
    'link-name',
    'list',
    'tabindex',
    'region',
    'landmark-one-main',
    'target-size',
  ]) {
    expect([...rules], rule).toContain(rule);
  }
  await leave();
});

test('the check of the layout finds what is too wide and what is cut off', async () => {
  const { page, leave } = await visit(browser, site.origin, {
    viewport: { width: 320, height: 640 },
  });
  await page.setContent(faulty);
  const findings = (await layoutFindings(page)).join('\n');
  expect(findings).toContain('px wide in a window of 320 px');
  expect(findings).toContain('cuts off its words');
  await leave();
});

test('what the policy blocks, what is asked elsewhere and what is stored is noticed', async () => {
  const { page, foreign, faults, stored, leave } = await visit(browser, site.origin);
  await page.route('**/canary/', async (route) => {
    const real = await route.fetch({ url: `${site.origin}/` });
    await route.fulfill({
      response: real,
      body: '<!doctype html><title>x</title><p style="color:red">x</p><img src="https://elsewhere.example/a.png"><script>1</script>',
    });
  });
  await page.goto('/canary/');
  await page.evaluate(() => {
    localStorage.setItem('a', 'b');
    sessionStorage.setItem('c', 'd');
    document.cookie = 'e=f';
    return new Promise((resolve) => (indexedDB.open('g').onsuccess = resolve));
  });
  expect(faults.join('\n')).toMatch(/style-src/);
  expect(faults.join('\n')).toMatch(/script-src/);
  expect(faults.join('\n')).toMatch(/img-src/);
  expect((await stored()).sort()).toEqual(['cookie e', 'indexedDB g', 'localStorage a', 'sessionStorage c']);
  const other = await page.context().newPage();
  await other.setContent('<img src="https://elsewhere.example/a.png">');
  await expect.poll(() => foreign).toContain('https://elsewhere.example/a.png');
  await leave();
});
