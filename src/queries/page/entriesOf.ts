import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

const read = new Map<CollectionKey, Promise<unknown>>();

/**
 * Every entry of a collection. A build asks for each collection once, since thousands of pages share it;
 * while editing it is read anew each time.
 */
export async function entriesOf<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  if (import.meta.env.DEV) return getCollection(name);
  const before = read.get(name) as Promise<CollectionEntry<Name>[]> | undefined;
  if (before) return before;
  const now = getCollection(name);
  read.set(name, now);
  return now;
}
