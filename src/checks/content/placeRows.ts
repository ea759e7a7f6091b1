import { digitsOf } from '#schemas/phone.ts';
import { needsAreOld } from '#domain/places/needsAreOld.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

type PlaceEntry = EntryOf<'places'>;

/** What no line of a table can know alone: ids are one set over all tables, some numbers stay out, and facts have a source and a date. */
export function placeRows(entries: readonly Entry[], date: string): Finding[] {
  const places = entriesOf(entries, 'places');
  const skipped = new Set(entriesOf(entries, 'skippedUrns').map(({ id }) => id));
  const sources = new Set(entriesOf(entries, 'placeSources').map(({ id }) => id));
  const kept = new Map(
    entriesOf(entries, 'reach').flatMap(({ id, data }) =>
      (data.phones ?? []).map(({ number }): [string, string] => [digitsOf(number), id]),
    ),
  );
  const byId = new Map<string, PlaceEntry>();
  const byUrn = new Map<string, PlaceEntry>();
  return places.flatMap((entry) => {
    const { id, data } = entry;
    const first = byId.get(id);
    const sameUrn = data.urn === undefined || data.kind === 'send-unit' ? undefined : byUrn.get(data.urn);
    byId.set(id, first ?? entry);
    if (data.urn !== undefined && data.kind !== 'send-unit') byUrn.set(data.urn, sameUrn ?? entry);
    const reach = data.phone === undefined ? undefined : kept.get(digitsOf(data.phone));
    const say = (field: keyof typeof data, message: string): Finding => ({
      kind: 'place',
      file: entry.file,
      ...entry.positionOf([field]),
      message,
    });
    return [
      ...(first ? [say('id', `"${id}" stands in ${first.file} too. Give one of them another id.`)] : []),
      ...(sameUrn
        ? [say('urn', `${data.urn ?? ''} is the number of "${sameUrn.id}" too. One school stands on one line.`)]
        : []),
      ...(data.urn !== undefined && skipped.has(data.urn)
        ? [say('urn', `${data.urn} stands in skippedUrns.yaml: it is not listed here. Take this line out.`)]
        : []),
      ...(reach === undefined
        ? []
        : [
            say(
              'phone',
              `This number is kept in src/content/reach/${reach}.yaml. Write ${reach} under “reach”, and leave “phone” empty.`,
            ),
          ]),
      ...(['phoneFrom', 'agesFrom', 'needsFrom'] as const).flatMap((field) => {
        const from = data[field];
        return from === undefined || from.startsWith('https:') || sources.has(from)
          ? []
          : [
              say(
                field,
                `There is no "${from}" in src/content/placeSources.yaml. There are: ${[...sources].join(', ')}.`,
              ),
            ];
      }),
      ...(['asAt', 'phoneAsAt', 'agesAsAt', 'needsAsAt'] as const).flatMap((field) => {
        const asAt = data[field];
        return asAt !== undefined && asAt > date ? [say(field, `${field} is ${asAt}, which has not come yet.`)] : [];
      }),
    ];
  });
}

/** Needs that a page gave too long ago. Families then read “Ask the school”. */
export function oldNeeds(entries: readonly Entry[], date: string): Finding[] {
  return entriesOf(entries, 'places').flatMap((entry) => {
    const { needs, needsAsAt } = entry.data;
    if (needs === undefined || needsAsAt === undefined || !needsAreOld(needsAsAt, date)) return [];
    const message = `The needs are of ${needsAsAt}, so families read “Ask the school”. Look for a newer page of the school or the council.`;
    return [{ kind: 'overdue', file: entry.file, ...entry.positionOf(['needsAsAt']), message }];
  });
}
