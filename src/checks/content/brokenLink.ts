import { addresses } from '../../domain/addresses.ts';
import { facets } from '../../domain/lists/facets.ts';
import { nearest } from '../../domain/nearest.ts';
import { collectionsWithPages, placeOf } from '../../domain/placeOf.ts';
import { facetValues } from '../../domain/services/facetValues.ts';
import type { ClaimedId, Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';

const withPages = new Set<string>(collectionsWithPages);

/** A link to a page of this site must lead to one. The built pages are checked again, with their templates. */
export function brokenLink(entries: readonly Entry[], _date?: string, claimed: readonly ClaimedId[] = []): Finding[] {
  const known = knownAddresses([...entries, ...claimed]);
  return entries.flatMap((entry) =>
    (entry.body?.links ?? []).flatMap(({ url, line, column }) => {
      const path = url.split(/[?#]/)[0] ?? '';
      if (!url.startsWith('/') || known.has(path)) return [];
      const meant = nearest(path, [...known]);
      return [
        {
          kind: 'link',
          file: entry.file,
          line,
          column,
          message: `No page has the address ${path}.${meant ? ` Did you mean ${meant}?` : ''}`,
        },
      ];
    }),
  );
}

function knownAddresses(entries: readonly ClaimedId[]): Set<string> {
  const fixed = Object.values(addresses).filter((address) => typeof address === 'string');
  const districts = entries.filter(({ collection }) => collection === 'districts').map(({ id }) => ({ id, name: id }));
  const values = facetValues(districts);
  const listed = facets.flatMap(({ id: facet }) => values[facet].map(({ id }) => addresses.servicesBy(facet, id)));
  const own = entries.flatMap(({ collection, id }) =>
    collection === 'districts'
      ? [addresses.contactsFor(id)]
      : withPages.has(collection)
        ? [placeOf(`${collection}/${id}`)]
        : [],
  );
  return new Set([...fixed, ...listed, ...own]);
}
