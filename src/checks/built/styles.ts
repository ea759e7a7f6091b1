import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import type { ReadPage } from '#checks/built/readPage.ts';

/** All style is in our style sheets: the page's policy blocks any other. */
export function checkStyles({ address, elements }: ReadPage): Finding[] {
  const fix = 'Use a class and put the rule in src/styles.';
  return elements.flatMap((element) => [
    ...(element.tagName === 'style' ? [builtFinding('built-style', address, 'Has a <style> element.', fix)] : []),
    ...element.attrs
      .filter(({ name }) => name === 'style')
      .map(() => builtFinding('built-style', address, `Has a style attribute on <${element.tagName}>.`, fix)),
  ]);
}
