import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a reader may set for themselves without losing anything. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Where the page needs sideways scrolling, or cuts off words, at its present size. Tables may scroll in their own box. */
export function layoutFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const findings: string[] = [];
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > room)
      findings.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${room} px`);
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> "${element.textContent.trim().slice(0, 40)}"`;
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg, .vh, [hidden], [data-scrolls], .scroll')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right > room + 1 || box.left < -1) findings.push(`${name(element)} reaches beyond the window`);
      const style = getComputedStyle(element);
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY) && style.display !== 'inline';
      if (
        hides &&
        element.childElementCount === 0 &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      ) {
        findings.push(`${name(element)} cuts off its words`);
      }
    }
    return findings;
  });
}
