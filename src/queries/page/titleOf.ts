import { getEntry, type CollectionEntry } from 'astro:content';
import type { collectionsWithPages } from '#base/placeOf.ts';

type Named = (typeof collectionsWithPages)[number] | 'urgent';

/**
 * What the place is called that content names: the title of an entry, such as services/short-breaks, or of the heading
 * in it, such as guides/get-an-ehc-plan#if-the-council-is-late.
 *
 * @throws if there is no such entry; the loader has looked before
 */
export async function titleOf(place: string): Promise<string> {
  const [entryPlace = '', slug] = place.split('#');
  const [collection = '', id = ''] = entryPlace.split('/');
  const entry: CollectionEntry<Named> | undefined = await getEntry(collection as Named, id);
  if (!entry) throw new Error(`There is no ${place}.`);
  const headings = (entry.rendered?.metadata?.headings ?? []) as readonly { slug: string; text: string }[];
  return headings.find((heading) => heading.slug === slug)?.text ?? nameOf(entry.data);
}

/** Words have a term, urgent numbers an action, districts a name, all others a title. */
function nameOf(data: CollectionEntry<Named>['data']): string {
  if ('title' in data) return data.title;
  if ('name' in data) return data.name;
  return 'term' in data ? data.term : data.action;
}
