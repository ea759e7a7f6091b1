import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../support/siteFolder.ts';

const hasLynx = spawnSync('lynx', ['-version']).status === 0;

/** A page as a browser of text alone shows it, and who uses one sees nothing else. */
function shown(address: string): string {
  const { stdout, status } = spawnSync(
    'lynx',
    ['-dump', '-width=80', '-display_charset=utf-8', join(siteFolder, address, 'index.html')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  return stdout.replace(/\s+/g, ' ');
}

/** What each must still say: its answer, a way to reach somebody, and what to do next. */
const pages: [address: string, ...words: string[]][] = [
  ['/services/speech-and-language-therapy/', 'Ask for a hearing test first.', 'Who to contact', 'Next step:', 'tel:'],
  ['/guides/get-an-ehc-plan/', 'within 20 weeks', 'Week 16', 'Next step:', 'tel:'],
  ['/near/burnley/', 'Health officer, East', 'Next step:', 'tel:'],
  ['/urgent-help/', 'tel:999', 'Text “register” to 999'],
  ['/about/your-settings/', '1. Bigger words.', 'Chromebook'],
];

const here = hasLynx ? 'Lynx' : 'not tried: Lynx is not here (apt install lynx)';

describe.skipIf(!hasLynx)(`a browser of text alone, ${here}`, () => {
  test.for(pages)('%s', ([address, ...words]) => {
    const text = shown(address);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    // The menu can be jumped over: what it leads to comes before the menu's first section.
    expect(text.indexOf('Skip to the main content')).toBeGreaterThan(-1);
    expect(text.indexOf('Skip to the main content')).toBeLessThan(text.indexOf('Find help'));
  });
});
