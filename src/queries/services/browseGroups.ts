import { addresses } from '#base/addresses.ts';
import { facets, type FacetId } from '#base/lists/facets.ts';
import { facetValues } from '#domain/services/facetValues.ts';
import type { BrowseGroupView } from '#views/ListView.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';

/** Long groups, and those that few people look for, wait behind their heading. */
const folded: readonly FacetId[] = ['condition', 'how', 'cost', 'diagnosis'];

/** The links that narrow the list of help. The reader's own place among them is marked. */
export async function browseGroups(address?: string): Promise<BrowseGroupView[]> {
  const values = facetValues();
  const { otherWays, otherWaysHeading } = await pageText('find-help');
  const ways = linkViews(otherWays);
  const groups = facets.map(({ id: facet, heading }): BrowseGroupView => {
    const links = values[facet]
      .map(({ id, label }) => ({ label, href: addresses.servicesBy(facet, id) }))
      .filter(({ href }) => !ways.some((way) => way.href === href))
      .map((link) => ({ ...link, current: link.href === address }));
    return { facet, heading, links, folded: folded.includes(facet) && !links.some(({ current }) => current) };
  });
  return [
    ...groups,
    {
      heading: otherWaysHeading,
      links: ways.map((link) => ({ ...link, current: link.href === address })),
      folded: false,
    },
  ];
}
