import type { Finding } from '../checks/finding.ts';
import { frontPages } from '../domain/lists/frontPages.ts';
import { nearest } from '../domain/nearest.ts';

/** A place that names an entry of another collection. For the collection `*` the id carries it: `services/short-breaks`. */
export interface Reference {
  collection: string;
  id: string;
  file: string;
  line: number;
  column: number;
}

/** A finding for each reference whose entry does not exist. Astro only logs these and builds on. */
export function findDangling(
  references: readonly Reference[],
  ids: readonly { collection: string; id: string }[],
): Finding[] {
  const known = new Map<string, string[]>([['*', Object.keys(frontPages).map((id) => `lists/${id}`)]]);
  for (const { collection, id } of ids) {
    known.set(collection, [...(known.get(collection) ?? []), id]);
    known.set('*', [...(known.get('*') ?? []), `${collection}/${id}`]);
  }
  return references.flatMap(({ collection, id, file, line, column }) => {
    const choices = known.get(collection) ?? [];
    // The heading behind a # is looked for on the built page.
    if (choices.includes(id.replace(/#.*$/, ''))) return [];
    const meant = nearest(id, choices);
    const where = collection === '*' ? 'src/content' : `src/content/${collection}`;
    const hint = meant
      ? ` Did you mean "${meant}"?`
      : collection !== '*' && choices.length > 0 && choices.length <= 8
        ? ` There are: ${choices.join(', ')}.`
        : '';
    return [{ kind: 'reference', file, line, column, message: `There is no "${id}" in ${where}.${hint}` }];
  });
}
