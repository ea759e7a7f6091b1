import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { builtSite } from '../support/builtSite.ts';

const site = await builtSite();

/** One page of each kind of text. What a family came for must be there when a browser shows "the article" alone. */
const pages = [
  '/services/speech-and-language-therapy/',
  '/guides/get-an-ehc-plan/',
  '/guides/disagree-with-a-decision/',
  '/where-to-start/sent-home-from-school/',
  '/needs/autism/',
  '/young-people/worried-or-unsafe/',
  '/contact/dco-east/',
  '/near/burnley/',
  '/organisations/barnardos/',
  '/about/accessibility/',
  '/urgent-help/',
];

/** Readers take a heading with such an id for a row of buttons to share. What stands under it stays, and its button says the same. */
const cutByItsId = 'social';

/** What serves only the page itself. */
const mayGo = new Set(['Send this page to somebody']);

/** Words as a reader counts them: without the spaces between. */
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

async function read(address: string) {
  const { html } = await readBuiltPage(site, address);
  const whole = new JSDOM(html, { url: `https://site.example${address}` }).window.document;
  const article = new Readability(new JSDOM(html, { url: `https://site.example${address}` }).window.document).parse();
  if (!article?.content) throw new Error(`A reader view finds no article on ${address}.`);
  return { whole, shown: new JSDOM(article.content).window.document, text: squeezed(article.textContent) };
}

describe.each(pages)('a reader view of %s', async (address) => {
  const { whole, shown, text } = await read(address);

  test('keeps the answer', () => {
    const answer = whole.querySelector('main .answer');
    if (answer) expect(text).toContain(squeezed(answer.textContent));
  });

  test('keeps each number and mailbox that the page gives, with its link', () => {
    const ways = (root: Document | Element) =>
      [...root.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]')].map((link) =>
        (link.getAttribute('href') ?? '').replace(/\?.*$/, ''),
      );
    const given = [...whole.querySelectorAll('main .reach, main .side, main .spots')].flatMap(ways);
    expect(given.length).toBeGreaterThan(0);
    const kept = new Set(ways(shown));
    expect([...new Set(given)].filter((way) => !kept.has(way))).toEqual([]);
  });

  test('keeps the next step, as words', () => {
    for (const next of whole.querySelectorAll('main .next')) expect(text).toContain(squeezed(next.textContent));
  });

  test('keeps every heading', () => {
    const lost = [...whole.querySelectorAll('main h2:not([hidden] *)')]
      .filter(({ id }) => !id.includes(cutByItsId))
      .map((heading) => heading.textContent.trim())
      .filter((heading) => !mayGo.has(heading) && !text.includes(squeezed(heading)));
    expect(lost).toEqual([]);
  });
});
