import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '../../src/commands/serve.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

/** What families type, and the page that must be among the first three. Add a line when a real search went wrong. */
const wanted: [string, string][] = [
  ['speech therapy', '/services/speech-and-language-therapy/'],
  ['speach therapy', '/services/speech-and-language-therapy/'],
  ['SALT', '/services/speech-and-language-therapy/'],
  ['slt', '/services/speech-and-language-therapy/'],
  ['late talker', '/services/speech-and-language-therapy/'],
  ['not talking yet', '/services/speech-and-language-therapy/'],
  ['stammer', '/services/speech-and-language-therapy/'],
  ['speech therapist', '/services/speech-and-language-therapy/'],
  ['ehcp', '/guides/get-an-ehc-plan/'],
  ['echp', '/guides/get-an-ehc-plan/'],
  ['how do I apply for an EHCP', '/guides/get-an-ehc-plan/'],
  ['council said no', '/guides/disagree-with-a-decision/'],
  ['20 weeks', '/guides/get-an-ehc-plan/'],
  ['education health and care plan', '/guides/get-an-ehc-plan/'],
  ['respite', '/services/short-breaks/'],
  ['respit', '/services/short-breaks/'],
  ['I need a break', '/services/short-breaks/'],
  ['holiday club', '/services/short-breaks/'],
  ['someone to look after my child', '/services/short-breaks/'],
  ['exhausted', '/services/short-breaks/'],
  ['sendias', '/services/sendias/'],
  ['sendiass', '/services/sendias/'],
  ['who is on my side', '/services/sendias/'],
  ['excluded from school', '/guides/suspended-or-excluded/'],
  ['plan is late', '/guides/plan-is-late/'],
  ['appeal', '/guides/disagree-with-a-decision/'],
  ['school bus', '/guides/travel-to-school/'],
  ['prepare for a meeting', '/guides/getting-ready-for-a-meeting/'],
  ['parent group', '/services/parent-carer-forum/'],
  ['LPCF', '/services/parent-carer-forum/'],
  ['support group', '/services/parent-carer-forum/'],
  ['DCO', '/services/health-officers/'],
  ['adhd assessment waiting', '/services/health-officers/'],
  ['stuck with the NHS', '/services/health-officers/'],
  ['annual review', '/services/inclusion-service/'],
  ['who to contact in Burnley', '/contact/burnley/'],
  ['Burnley', '/contact/burnley/'],
  ['999', '/urgent-help/'],
  ['what is a SENCO', '/words/senco/'],
  ['tribunal', '/words/tribunal/'],
];

let browser: Browser;
let site: RunningSite;
let visitor: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  visitor = await visit(browser, site.origin);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

test.for(wanted)('“%s” finds %s among the first three', async ([query, address]) => {
  const { page } = visitor;
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.locator('#results [role="status"]').textContent(), { timeout: 20_000 }).not.toBe('');
  const found = await page
    .locator('.hits h3 a')
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
  expect(found).toContain(address);
});
