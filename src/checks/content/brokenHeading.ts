import { pageParts } from '#base/lists/pageParts.ts';
import { nearest } from '#base/text/nearest.ts';
import { placeOf } from '#base/placeOf.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Entry, Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Collections whose pages have no other headings than those of their words and the parts that every such page has. */
const withHeadings: ReadonlySet<CollectionName> = new Set(['services', 'guides', 'young', 'contacts', 'events']);

/** A link to a heading must arrive at one. Whoever renames a heading learns here who links to it. */
export function brokenHeading(entries: readonly Entry[]): Finding[] {
  const headings = new Map(
    entries
      // Astro itself finds the headings of a body that it compiles, so nothing is known of them here.
      .filter(({ collection, body }) => withHeadings.has(collection) && body?.parts !== undefined)
      .map(({ collection, id, body }) => [
        placeOf(`${collection}/${id}`),
        { known: (body?.headings ?? []).map(({ slug }) => slug), parts: pageParts[collection] ?? [] },
      ]),
  );
  return entries.flatMap((entry) =>
    linksOf(entry).flatMap(({ url, position }) => {
      const [page = '', heading] = url.split('#');
      const target = headings.get(page.split('?')[0] ?? '');
      if (heading === undefined || target === undefined) return [];
      const { known, parts } = target;
      if (known.includes(heading) || parts.includes(heading)) return [];
      const meant = nearest(heading, known);
      return [
        {
          kind: 'link',
          file: entry.file,
          ...position(),
          message: `${page} has no heading “${heading}”.${meant ? ` Did you mean #${meant}?` : ''}${known.length > 0 ? ` Its headings are: ${known.map((slug) => `#${slug}`).join(', ')}.` : ''}`,
        },
      ];
    }),
  );
}

function linksOf(entry: Entry): { url: string; position: () => Position }[] {
  const own = withHeadings.has(entry.collection) ? placeOf(`${entry.collection}/${entry.id}`) : '';
  return [
    ...(entry.body?.links ?? []).map(({ url, line, column }) => ({
      url: url.startsWith('#') ? `${own}${url}` : url,
      position: () => ({ line, column }),
    })),
    ...placesIn(entry.data).map(({ place, path }) => ({
      url: placeOf(place),
      position: () => entry.positionOf(path),
    })),
  ];
}

/** Fields that name a page with a heading: `services/sendias#get-in-touch`. */
function placesIn(value: unknown, path: PropertyKey[] = []): { place: string; path: PropertyKey[] }[] {
  if (typeof value === 'string')
    return /^(?:services|guides|young|contacts|events)\/[a-z0-9-]+#[a-z0-9-]+$/.test(value)
      ? [{ place: value, path }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
