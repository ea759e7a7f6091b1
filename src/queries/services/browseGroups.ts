import { addresses } from '#base/addresses.ts';
import { facets, type FacetId } from '#base/lists/facets.ts';
import { facetsOf } from '#domain/services/facetsOf.ts';
import { facetValues } from '#domain/services/facetValues.ts';
import type { BrowseGroupView } from '#views/ListView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';

/** Long groups, and those that few people look for, wait behind their heading. */
const folded: readonly FacetId[] = ['condition', 'how', 'cost', 'diagnosis'];

/** The links that narrow the list of help. The reader's own place among them is marked; what nothing is listed under is left out. */
export async function browseGroups(address?: string): Promise<BrowseGroupView[]> {
  const values = facetValues();
  const { otherWays, otherWaysHeading } = await pageText('find-help');
  const ways = linkViews(otherWays);
  const held = (await entriesOf('services')).map(({ data }) => facetsOf(data));
  const groups = facets.map(({ id: facet, heading }): BrowseGroupView => {
    const links = values[facet]
      .filter(({ id }) => addresses.servicesBy(facet, id) === address || held.some((of) => of[facet].includes(id)))
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
