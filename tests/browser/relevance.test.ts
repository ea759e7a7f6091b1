import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningSite } from '#commands/serve.ts';
import { ourSearch } from '../relevance/engines/ourSearch.ts';
import { tuned } from '../relevance/phrases.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { siteFolder } from '../support/siteFolder.ts';
import { startSite } from '../support/startSite.ts';
import { visit, type Visit } from '../support/visit.ts';

/**
 * What families type, and the page that must be among the first answers: a card, a line for a place, or one of the first
 * three results. Add a line when a real search went wrong.
 */
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
  ['council said no', '/where-to-start/council-said-no/'],
  ['20 weeks', '/guides/get-an-ehc-plan/'],
  ['education health and care plan', '/guides/get-an-ehc-plan/'],
  ['respite', '/services/short-breaks/'],
  ['respit', '/services/short-breaks/'],
  ['I need a break', '/services/short-breaks/'],
  ['holiday club', '/services/holiday-activities-and-food/'],
  ['someone to look after my child', '/guides/need-a-break/'],
  ['exhausted', '/where-to-start/cannot-cope-at-home/'],
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
  ['support group', '/where-to-start/want-to-meet-others/'],
  ['DCO', '/services/health-officers/'],
  ['adhd assessment waiting', '/where-to-start/waiting-for-an-assessment/'],
  ['stuck with the NHS', '/services/health-officers/'],
  ['annual review', '/guides/yearly-review/'],
  ['who to contact in Burnley', '/near/burnley/'],
  ['Burnley', '/near/burnley/'],
  ['999', '/urgent-help/'],
  ['what is a SENCO', '/words/senco/'],
  ['tribunal', '/words/tribunal/'],
  ['my son can’t sit still', '/needs/adhd/'],
  ['ehcp how long', '/guides/get-an-ehc-plan/'],
  ['anxiety cant go to school', '/where-to-start/will-not-go-to-school/'],
  ['camhs refused', '/services/mental-health-support/'],
  ['glossary', '/words/'],
  ['a to z', '/services/a-z/'],
];

let browser: Browser;
let site: RunningSite;
let visitor: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  visitor = await visit(browser, site.origin);
});
afterAll(() => Promise.all([browser.close(), site.stop()]));

async function searchFor(query: string): Promise<string[]> {
  const { page } = visitor;
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.locator('#results [role="status"]').textContent(), { timeout: 20_000 }).not.toBe('');
  // The answers, without the pages with these words below them.
  return addresses('#results > .hits h3 a');
}
function addresses(links: string): Promise<string[]> {
  return visitor.page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

test.for(wanted)('“%s” finds %s among the first answers', async ([query, address]) => {
  const listed = await searchFor(query);
  const above = await addresses('#results > section.card h2 a, #results > p a');
  expect([...above, ...listed.slice(0, 3)]).toContain(address);
});

test('a visitor sees what the relevance test measures', async () => {
  const measured = await ourSearch(siteFolder);
  const sample = tuned.filter((_, place) => place % 6 === 0);
  expect(sample.length).toBeGreaterThan(20);
  for (const { phrase } of sample) {
    const listed = await searchFor(phrase);
    // A word that is meant itself stands in a card above the list, and not in it.
    const cards = await addresses('#results > section.card h2 a');
    const expected = (await measured.find(phrase)).filter((address) => !cards.includes(address));
    expect(listed.slice(0, 3), phrase).toEqual(expected.slice(0, 3));
  }
}, 120_000);
