import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, type ReadPage } from '#checks/built/readPage.ts';

/** Each id names one place on its page. */
export function checkIds({ address, elements }: ReadPage): Finding[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id === undefined) continue;
    (seen.has(id) ? twice : seen).add(id);
  }
  return [...twice].map((id) =>
    builtFinding('built-id', address, `Uses the id "${id}" more than once, so links to it cannot tell which is meant.`),
  );
}
