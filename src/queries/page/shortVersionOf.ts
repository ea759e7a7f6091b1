import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import type { LinkView } from '#views/PageView.ts';

/** The link from a page to its short version with pictures, if it has one. */
export async function shortVersionOf(address: string | undefined): Promise<LinkView | undefined> {
  const entry = (await entriesOf('short')).find(({ data }) => placeOf(data.long) === address);
  if (!entry) return undefined;
  return { label: (await pageText('short')).toShort, href: addresses.shortVersion(entry.id) };
}
