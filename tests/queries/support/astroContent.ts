import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader } from '#loader/contentLoader.ts';
import { forgetReading } from '#loader/sharedReading.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { contentTree } from '../../support/contentTree.ts';

/** An entry as Astro's store holds it. */
interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
  readonly rendered?: { html: string; metadata?: { headings?: { depth: number; slug: string; text: string }[] } };
}

type Entry = Stored & { readonly collection: string };

let store = new Map<string, Map<string, Entry>>();

/**
 * What queries get in the place of Astro's `astro:content` from now on: these files, read by the real loader through the
 * real schemas, as Astro hands them on.
 *
 * @param files paths below `src/content`, and what stands in each
 * @throws {ContentError} if a file is not sound, with the table that an editor would see
 */
export async function useContent(files: Readonly<Record<string, string>>): Promise<void> {
  const { root, remove } = await contentTree(files);
  try {
    const filled = new Map<string, Map<string, Entry>>();
    for (const name of Object.keys(collections) as CollectionName[]) filled.set(name, await load(name, root));
    store = filled;
  } finally {
    forgetReading(root);
    await remove();
  }
}

async function load(collection: CollectionName, root: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => {
        entries.clear();
      },
      set: (entry: Stored) => {
        entries.set(entry.id, { ...entry, collection });
        return true;
      },
    },
  };
  await contentLoader(collection).load(context as unknown as LoaderContext);
  return entries;
}

/** Astro hands a collection on sorted by id, each time anew. */
export function getCollection(name: string): Promise<Entry[]> {
  const entries = store.get(name);
  if (entries === undefined) return Promise.reject(new Error(`There is no collection ${name}.`));
  return Promise.resolve([...entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

export function getEntry(collection: string, id: string): Promise<Entry | undefined> {
  return Promise.resolve(store.get(collection)?.get(id));
}

/** What makes HTML of a body is Astro's own; queries only hand it on. */
export function render({ rendered }: Stored) {
  return Promise.resolve({ Content: 'the component of the body', headings: rendered?.metadata?.headings ?? [] });
}
