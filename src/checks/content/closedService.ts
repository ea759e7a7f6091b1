import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Help that may have ended can be named: its page says so first. */
const shutFor = new Set(['retired', 'closed-for-now']);

/** Families must not be sent to a service that is retired or closed for now. */
export function closedService(entries: readonly Entry[]): Finding[] {
  const shut = new Map(
    entries
      .filter(({ collection, data }) => collection === 'services' && shutFor.has(String(data['status'])))
      .map(({ id, data }) => [id, String(data['status'])]),
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

function placesNamed({ collection, data }: Entry): { id: string; path: PropertyKey[] }[] {
  const named: { id: unknown; path: PropertyKey[] }[] = [
    ...listOf(data['related']).map((id, index) => ({ id, path: ['related', index] })),
    ...(collection === 'guides'
      ? listOf(data['services']).map((id, index) => ({ id, path: ['services', index] }))
      : []),
    ...listOf(data['contacts']).map((line, index) => ({
      id: serviceIn((line as { to?: string }).to),
      path: ['contacts', index, 'to'],
    })),
    ...listOf(data['fits']).map((fit, index) => ({
      id: serviceIn((fit as { to?: string }).to),
      path: ['fits', index, 'to'],
    })),
    ...['more', 'otherWays', 'asked'].flatMap((field) =>
      listOf(data[field]).map((link, index) => ({
        id: serviceIn((link as { to?: string }).to),
        path: [field, index, 'to'],
      })),
    ),
    { id: serviceIn(data['to']), path: ['to'] },
  ];
  return named.flatMap(({ id, path }) => (typeof id === 'string' ? [{ id, path }] : []));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The service that a link of this site leads to. */
function serviceAt(url: string): string | undefined {
  return /^\/services\/([a-z0-9-]+)\/(?:#.*)?$/.exec(url)?.[1];
}

function serviceIn(place: unknown): string | undefined {
  return typeof place === 'string' ? /^services\/([a-z0-9-]+)/.exec(place)?.[1] : undefined;
}
