import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every level of the guidelines, and what axe's makers hold to be good practice. */
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag21aaa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
];

/** Rules with these tags that axe leaves out unless it is asked for them by name. */
const byName = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];

/** Rules whose answer hangs on the styles. All others say the same of a page whatever the colours are. */
const ofStyles = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** For the builder, which else sends all of axe twice each time it is asked. That was half of the time it took. */
const thereAlready = ';';

export interface AxeOptions {
  /** true to ask only the rules that hang on the styles, of a page that has been asked all the others. */
  readonly onlyStyles?: boolean;
  /**
   * false where the colours were asked already, as they hang on the shapes of a page and not on its words; and under forced
   * colours: axe reads the page's own text colour there (`-webkit-text-fill-color`), which Chromium replaces by the system's
   * only when it paints. Measured: it reports our footer, which is black on white.
   */
  readonly contrast?: boolean;
  /** Rules that cannot hold where it looks, by their names. The caller says why. */
  readonly without?: readonly string[];
}

/** What axe finds on the page as it stands, a line a fault: the rule, where, and why. */
export async function axeFindings(
  page: Page,
  { contrast = true, onlyStyles = false, without = [] }: AxeOptions = {},
): Promise<string[]> {
  const rules: Record<string, { enabled: boolean }> = {};
  for (const name of byName) rules[name] = { enabled: true };
  if (!contrast) for (const name of ['color-contrast', 'color-contrast-enhanced']) rules[name] = { enabled: false };
  for (const name of without) rules[name] = { enabled: false };
  const asked = ofStyles.filter((name) => contrast || !name.startsWith('color-contrast'));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await new AxeBuilder({ page, axeSource: thereAlready })
    // Of what passed only the names: thousands of lines of it would go from the browser to here, and nobody reads them.
    .options(
      onlyStyles
        ? { runOnly: asked, resultTypes: ['violations'] }
        : { runOnly: tags, rules, resultTypes: ['violations'] },
    )
    // The other mode opens a second tab to look into frames of other sites. We have no frames.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`,
    ),
  );
}
