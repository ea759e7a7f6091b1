import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, type ReadPage } from '#checks/built/readPage.ts';

/** A page says its language, so that screen readers choose the right voice (WCAG 3.1.1). */
export function checkLang({ address, elements }: ReadPage): Finding[] {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return root && attributeOf(root, 'lang')?.trim()
    ? []
    : [builtFinding('built-lang', address, 'Does not say its language.', 'Write <html lang="en-GB">.')];
}
