import type { Page } from 'playwright-core';

/**
 * Words that the page breaks in two because their box is too narrow, each with where it stands. Addresses of websites and
 * emails may break: they are no words. A word with a hyphen or a dash breaks there, and at nothing else.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const findings = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('svg, script, style, .vh, [hidden]') || !parent.checkVisibility()) continue;
      const text = node.textContent ?? '';
      for (const found of text.matchAll(/[\p{L}\p{N}’]{2,}/gu)) {
        const before = /\S*$/.exec(text.slice(0, found.index))?.[0] ?? '';
        const after = /^\S*/.exec(text.slice(found.index))?.[0] ?? '';
        if (/[@/]|\.\w/.test(before + after)) continue;
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) {
          const box = parent.closest('[class]')?.getAttribute('class') ?? '';
          findings.add(`"${found[0]}" breaks in two, in <${parent.tagName.toLowerCase()}> of "${box}"`);
        }
      }
    }
    return [...findings];
  });
}
