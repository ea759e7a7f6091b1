import type { Page } from 'playwright-core';

/** What large or bold words need, and every word in a drawing is given: AA for text. */
const enough = 4.5;

/**
 * Words in drawings that are hard to read on the shape behind them, a line a word. Axe does not look into drawings: a name in a
 * map was black on dark for weeks.
 */
export function drawnTextFindings(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    /** Red, green and blue of a computed colour, from 0 to 255; undefined if it lets through what is behind. */
    const channels = (colour: string) => {
      const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red === undefined || green === undefined || blue === undefined || alpha < 1
        ? undefined
        : [red, green, blue];
    };
    /** As WCAG defines it, from 0 to 1. */
    const luminance = (colour: number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      for (const element of document.elementsFromPoint(left + width / 2, top + height / 2)) {
        if (element.closest('text') !== null) continue;
        const { fill, backgroundColor } = getComputedStyle(element);
        const colour = channels(element instanceof SVGGeometryElement ? fill : backgroundColor);
        if (colour !== undefined) return colour;
      }
      return undefined;
    };
    return [...document.querySelectorAll('svg text')].flatMap((text) => {
      if (!text.checkVisibility()) return [];
      text.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const own = channels(getComputedStyle(text).fill);
      const ground = behind(text);
      if (own === undefined || ground === undefined)
        return [`“${text.textContent}” in a drawing: no colour of its own or behind it`];
      const [dark = 0, light = 0] = [luminance(own), luminance(ground)].sort((a, b) => a - b);
      const contrast = (light + 0.05) / (dark + 0.05);
      return contrast < least ? [`“${text.textContent}” in a drawing: ${contrast.toFixed(1)}`] : [];
    });
  }, enough);
}
