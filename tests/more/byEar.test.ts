import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { builtSite } from '../support/builtSite.ts';

/** Where the five main journeys lead: to ask somebody, somebody near, a deadline, a kind of help, something to go to. */
const journeys = {
  home: '/',
  'who-to-contact-in-burnley': '/near/burnley/',
  'get-an-ehc-plan': '/guides/get-an-ehc-plan/',
  'speech-and-language-therapy': '/services/speech-and-language-therapy/',
  'whats-on': '/events/',
};

/** What a screen reader would say in its first minutes: enough for the answer, whom to contact and the next step. */
const phrases = 160;

const site = await builtSite();

/** What a virtual screen reader says of `main`, one phrase a line. The day the site was made stands elsewhere, so it changes with the words alone. */
async function heard(address: string): Promise<string[]> {
  const { html } = await readBuiltPage(site, address);
  const { window } = new JSDOM(html, { pretendToBeVisual: true });
  const container = window.document.querySelector('main');
  if (!container) throw new Error(`${address} has no main.`);
  const reader = new Virtual();
  await reader.start({ container, window: window as unknown as Window });
  for (let said = 1; said < phrases; said += 1) {
    await reader.next();
    if ((await reader.lastSpokenPhrase()) === 'end of main') break;
  }
  const log = await reader.spokenPhraseLog();
  await reader.stop();
  return log;
}

/**
 * Reviewed by a person: whoever changes one with `-u` reads it as if it were spoken. A simulation: no real screen reader speaks like
 * another, and none was heard.
 */
describe('what the main journeys say', () => {
  test.for(Object.entries(journeys))('%s', async ([name, address]) => {
    const log = await heard(address);
    await expect(`${log.join('\n')}\n`).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });
});
