import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';
import type { DataOf } from '#schemas/collections.ts';

/** Help that may have ended can be named: its page says so first. */
const shutFor: ReadonlySet<DataOf<'services'>['status']> = new Set(['retired', 'closed-for-now']);

/** Families must not be sent to a service that is retired or closed for now. */
export function closedService(entries: readonly Entry[]): Finding[] {
  const shut = new Map(
    entriesOf(entries, 'services')
      .filter(({ data }) => shutFor.has(data.status))
      .map(({ id, data }) => [id, data.status]),
  );
  return entries.flatMap((entry) =>
    [
      ...placesNamed(entry).map(({ id, path }) => ({ id, position: () => entry.positionOf(path) })),
      ...(entry.body?.links ?? []).map(({ url, line, column }) => ({
        id: serviceAt(url),
        position: () => ({ line, column }),
      })),
    ].flatMap(({ id, position }) => {
      const status = id === undefined || id === entry.id ? undefined : shut.get(id);
      return status
        ? [
            {
              kind: 'reference',
              file: entry.file,
              ...position(),
              message: `This sends families to services/${id}, which is ${status}. Name another and change the words beside it, or take it out.`,
            },
          ]
        : [];
    }),
  );
}

function placesNamed(entry: Entry): { id: string; path: PropertyKey[] }[] {
  const named: { id: string | undefined; path: PropertyKey[] }[] = [
    ...(fieldOf(entry, 'related') ?? []).map((id, index) => ({ id, path: ['related', index] })),
    ...(entry.collection === 'guides'
      ? (entry.data.services ?? []).map((id, index) => ({ id, path: ['services', index] }))
      : []),
    ...(fieldOf(entry, 'contacts') ?? []).map(({ to }, index) => ({
      id: serviceIn(to),
      path: ['contacts', index, 'to'],
    })),
    ...(fieldOf(entry, 'fits') ?? []).map(({ to }, index) => ({ id: serviceIn(to), path: ['fits', index, 'to'] })),
    ...(['more', 'otherWays', 'asked'] as const).flatMap((field) =>
      (fieldOf(entry, field) ?? []).map((link, index) => ({
        id: typeof link === 'string' ? undefined : serviceIn(link.to),
        path: [field, index, 'to'],
      })),
    ),
    { id: serviceIn(fieldOf(entry, 'to')), path: ['to'] },
  ];
  return named.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
}

/** The service that a link of this site leads to. */
function serviceAt(url: string): string | undefined {
  return /^\/services\/([a-z0-9-]+)\/(?:#.*)?$/.exec(url)?.[1];
}

function serviceIn(place: string | undefined): string | undefined {
  return place === undefined ? undefined : /^services\/([a-z0-9-]+)/.exec(place)?.[1];
}
