import type { Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';

/** Families must not be sent to a service that is retired or closed for now. */
export function closedService(entries: readonly Entry[]): Finding[] {
  const shut = new Map(
    entries
      .filter(({ collection, data }) => collection === 'services' && data['status'] !== 'open')
      .map(({ id, data }) => [id, String(data['status'])]),
  );
  return entries.flatMap((entry) =>
    placesNamed(entry).flatMap(({ id, path }) => {
      const status = shut.get(id);
      return status
        ? [
            {
              kind: 'reference',
              file: entry.file,
              ...entry.positionOf(path),
              message: `This sends families to services/${id}, which is ${status}. Name another, or take it out.`,
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
    { id: serviceIn(data['to']), path: ['to'] },
  ];
  return named.flatMap(({ id, path }) => (typeof id === 'string' ? [{ id, path }] : []));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function serviceIn(place: unknown): string | undefined {
  return typeof place === 'string' ? /^services\/([a-z0-9-]+)/.exec(place)?.[1] : undefined;
}
