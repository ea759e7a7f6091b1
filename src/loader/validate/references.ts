import type { Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { frontPages } from '#base/lists/frontPages.ts';
import { mostSuggestions, nearest } from '#base/text/nearest.ts';

/** A place that names an entry of another collection. For the collection `*` the id carries it: `services/short-breaks`. */
export interface Reference {
  collection: string;
  id: string;
  file: string;
  /** Asked for only where the entry does not exist. */
  position: () => Position;
}

/** A finding for each reference whose entry does not exist. Astro only logs these and builds on. */
export function findDangling(
  references: readonly Reference[],
  ids: readonly { collection: string; id: string }[],
): Finding[] {
  const known = new Map<string, Set<string>>([['*', new Set(Object.keys(frontPages).map((id) => `lists/${id}`))]]);
  const idsOf = (collection: string) => {
    const before = known.get(collection) ?? new Set<string>();
    known.set(collection, before);
    return before;
  };
  for (const { collection, id } of ids) {
    idsOf(collection).add(id);
    idsOf('*').add(`${collection}/${id}`);
  }
  // The heading behind a # is looked for on the built page.
  const dangling = references.filter(({ collection, id }) => !idsOf(collection).has(id.replace(/#.*$/, '')));
  return dangling.map(({ collection, id, file, position }, index) => {
    const choices = index < mostSuggestions ? [...idsOf(collection)] : [];
    const meant = nearest(id, choices);
    const where = collection === '*' ? 'src/content' : `src/content/${collection}`;
    const hint = meant
      ? ` Did you mean "${meant}"?`
      : collection !== '*' && choices.length > 0 && choices.length <= 8
        ? ` There are: ${choices.join(', ')}.`
        : '';
    return { kind: 'reference', file, ...position(), message: `There is no "${id}" in ${where}.${hint}` };
  });
}
