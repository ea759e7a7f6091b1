import { placeOf } from '#base/placeOf.ts';
import type { PageText } from '#schemas/pageTexts.ts';
import type { LinkView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

/**
 * The words of a page that is made from many entries, from `src/content/pageTexts.yaml`.
 *
 * @throws if its row is missing: the page needs its words
 */
export async function pageText<Id extends PageText['id']>(id: Id): Promise<Extract<PageText, { id: Id }>> {
  const row = (await entriesOf('pageTexts')).find((entry) => entry.data.id === id);
  if (!row) throw new Error(`src/content/pageTexts.yaml has no row "${id}". Its page needs it.`);
  return row.data as Extract<PageText, { id: Id }>;
}

/** Links that content names by their places. */
export function linkViews(links: readonly { label: string; to: string }[]): LinkView[] {
  return links.map(({ label, to }) => ({ label, href: placeOf(to) }));
}
