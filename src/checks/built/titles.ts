import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import type { PageFacts } from '#checks/built/factsOf.ts';

/** Every page has a title, and no two pages share one: it is what a tab, a bookmark and a search result show. */
export function checkTitles(pages: readonly PageFacts[]): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ address, title, moved }) => {
    if (moved) return [];
    if (!title) return [builtFinding('built-title', address, 'Has no title.')];
    const other = first.get(title);
    if (other === undefined) first.set(title, address);
    return other === undefined
      ? []
      : [
          builtFinding(
            'built-title',
            address,
            `Has the same title as ${other}: "${title}".`,
            'Say in the title what is on this page only.',
          ),
        ];
  });
}
