import { render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { BodyPart } from '#domain/views/BodyPart.ts';

/** The body of an entry as `components/prose/Body.astro` prints it. */
export interface BodyView {
  /** HTML and the blocks between it; undefined for a body that Astro compiled, because of a picture or a block in the middle of text. */
  parts: readonly BodyPart[] | undefined;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The body of an entry, or undefined if it has none. */
export async function bodyOf(entry: CollectionEntry<CollectionKey>): Promise<BodyView | undefined> {
  const parts = entry.rendered?.metadata?.['parts'] as readonly BodyPart[] | undefined;
  if (!parts && !entry.rendered?.html && !entry.body) return undefined;
  return { parts, Content: (await render(entry)).Content };
}
