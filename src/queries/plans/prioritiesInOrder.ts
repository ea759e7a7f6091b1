import type { CollectionEntry } from 'astro:content';
import { entriesOf } from '#queries/page/entriesOf.ts';

/** The four priorities in the order of the strategy. */
export async function prioritiesInOrder(): Promise<CollectionEntry<'priorities'>[]> {
  return (await entriesOf('priorities')).toSorted((a, b) => a.data.number - b.data.number);
}

/** The priority that each aim of the plan stands under, by the aim's number. */
export async function prioritiesOfAims(): Promise<ReadonlyMap<string, string>> {
  return new Map((await entriesOf('aims')).map(({ id, data }) => [id, data.priority]));
}
