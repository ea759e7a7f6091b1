import { addresses } from '#base/addresses.ts';
import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, type ReadPage } from '#checks/built/readPage.ts';

/**
 * A static site can answer one form only: search, which is a plain address with words in it.
 *
 * @param formEndpoint the one place that takes messages about a page, if the site has one
 */
export function checkForms({ address, elements }: ReadPage, formEndpoint?: string): Finding[] {
  const fix = `Send it to ${addresses.search} with method="get", or offer a link instead.`;
  return elements.flatMap((element) => {
    const findings: Finding[] = [];
    if (element.tagName === 'form') {
      const action = attributeOf(element, 'action');
      const method = (attributeOf(element, 'method') ?? 'get').toLowerCase();
      const isMessage = formEndpoint !== undefined && action === formEndpoint && method === 'post';
      if (!isMessage && (action !== addresses.search || method !== 'get')) {
        findings.push(
          builtFinding(
            'built-form',
            address,
            `Has a form that goes to ${action ?? 'nowhere'} by ${method}. Nothing there can answer it.`,
            fix,
          ),
        );
      }
    }
    const other = ['formaction', 'formmethod', 'formtarget'].find((name) => attributeOf(element, name) !== undefined);
    if (other)
      findings.push(
        builtFinding(
          'built-form',
          address,
          `Has a <${element.tagName}> with ${other}, which sends a form elsewhere.`,
          fix,
        ),
      );
    return findings;
  });
}
