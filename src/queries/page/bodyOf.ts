import { render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { LinkView } from '#views/PageView.ts';
import type { BodyPart } from '#base/BodyPart.ts';

/** The body of an entry as `components/prose/Body.astro` prints it. */
export interface BodyView {
  /** HTML and the blocks between it; undefined for a body that Astro compiled, because of a picture or a block in a list or a quotation. */
  parts: readonly BodyPart[] | undefined;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Links to its main headings. */
  sections: LinkView[];
}

/** The body of an entry, or undefined if it has none. */
export async function bodyOf(entry: CollectionEntry<CollectionKey>): Promise<BodyView | undefined> {
  const parts = entry.rendered?.metadata?.['parts'] as readonly BodyPart[] | undefined;
  if (!parts && !entry.rendered?.html && !entry.body) return undefined;
  const { Content, headings } = await render(entry);
  return {
    parts,
    Content,
    sections: headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ label: text, href: `#${slug}` })),
  };
}
