import type { Entry } from '#checks/entry.ts';
import type { CollectionName } from '#schemas/collections.ts';

/**
 * The entries of some collections, with their data as their schemas have it.
 *
 * @example entriesOf(entries, 'services', 'guides').map(({ data }) => data.title)
 */
export function entriesOf<Name extends CollectionName>(
  entries: readonly Entry[],
  ...names: readonly Name[]
): Extract<Entry, { collection: Name }>[] {
  const wanted = new Set<CollectionName>(names);
  return entries.filter((entry): entry is Extract<Entry, { collection: Name }> => wanted.has(entry.collection));
}
