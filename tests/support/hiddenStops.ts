import type { Page } from 'playwright-core';

/** What the keyboard met on a page. */
export interface Stops {
  /** How many there are. */
  readonly count: number;
  /** A line for each that a reader could not see, or that looked the same with the focus as without. */
  readonly findings: readonly string[];
}

/**
 * Gives the focus to all that can have it, one after another in the order of the page, and asks the window what lies on top there.
 * A stop is hidden where the first line of its words (or its box, if it has none) is out of the window, or under something that
 * sticks or floats. All folded parts are opened first, so that none is missed.
 *
 * Moves the focus by script, which scrolls the page as Tab does: thousands of key presses would take minutes. Press Tab once before,
 * so that the browser marks the focus as it does for the keyboard.
 */
export function hiddenStops(page: Page): Promise<Stops> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not([disabled]), input:not([type=hidden], [disabled]), textarea, select, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const findings: string[] = [];
    for (const stop of stops) {
      stop.blur();
      const plain = looksOf(stop);
      stop.focus();
      const name = `<${stop.tagName.toLowerCase()}> "${(stop.textContent || stop.id).trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
      if (document.activeElement !== stop) findings.push(`${name} does not take the focus`);
      else if (looksOf(stop) === plain) findings.push(`${name} looks the same with the focus`);
      const why = whyHidden(stop);
      if (why) findings.push(`${name} ${why}`);
    }
    return { count: stops.length, findings };

    function looksOf(element: HTMLElement): string {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor, boxShadow } = getComputedStyle(element);
      return [
        outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor,
        backgroundColor,
        boxShadow,
      ].join();
    }

    function whyHidden(stop: HTMLElement): string | undefined {
      const words = document.createRange();
      words.selectNodeContents(stop);
      const lines = [...words.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
      const whole = stop.getBoundingClientRect();
      // What is nearly as tall as the window cannot all be in it: the browser shows its middle.
      const line = whole.height > innerHeight / 2 ? lines[Math.floor(lines.length / 2)] : lines[0];
      const box = line && !stop.matches('input, textarea, select') ? line : whole;
      if (
        box.top < -1 ||
        box.left < -1 ||
        box.right > innerWidth + 1 ||
        box.top + Math.min(box.height, 30) > innerHeight + 1
      )
        return `is out of the window: ${Math.round(box.left)} to ${Math.round(box.right)}, ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)),
      );
      const over = points.find((top) => top && !stop.contains(top) && !top.contains(stop) && floats(top, stop));
      return over ? `is under <${over.tagName.toLowerCase()}> "${over.textContent.trim().slice(0, 30)}"` : undefined;
    }

    /** Whether this, or what it stands in apart from the stop, is taken out of the flow of the page. */
    function floats(top: Element, stop: Element): boolean {
      for (let each: Element | null = top; each && !each.contains(stop); each = each.parentElement) {
        if (/sticky|fixed|absolute/.test(getComputedStyle(each).position)) return true;
      }
      return false;
    }
  });
}
